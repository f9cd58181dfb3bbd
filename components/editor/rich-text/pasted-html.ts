import { cleanText } from '@/schemas/clean-text';

/**
 * HTML that somebody pastes, from Word or a page, as the editor can take it: clean (`cleanPaste`), each row of a table as
 * a paragraph. Of pictures only their number is given back: the model holds none. Changes `document`, which holds nothing
 * but the paste.
 */
export function tidyPaste(document: Document): { html: string; pictures: number } {
  const { body } = document;
  const { pictures } = cleanPaste(document);
  for (const table of [...body.querySelectorAll('table')].reverse()) table.replaceWith(...rowsOf(table));
  return { html: body.innerHTML, pictures };
}

/**
 * Leaves out text that was deleted or hidden, and pictures; gives back how many of each. The paragraphs that Word uses for
 * lists become lists within lists.
 */
export function cleanPaste({ body }: Document): { pictures: number; deleted: number } {
  for (const marker of [...body.querySelectorAll('[style]')]) if (isMarker(marker)) noteKind(marker);
  const unseen = [...body.querySelectorAll('*')].filter(isUnseen);
  const deleted = unseen.filter(holdsLostText).length;
  for (const element of unseen) element.remove();
  const pictures = [...body.querySelectorAll('img, svg, picture, object')];
  for (const picture of pictures) picture.remove();
  for (const group of listGroups(body)) nest(group);
  return { pictures: pictures.length, deleted };
}

/** Text that a person wrote, not a marker of a list or what a program needs. */
function holdsLostText(element: Element): boolean {
  const isText = element.localName === 'del' || !neverText.includes(element.localName);
  return isText && !isMarker(element) && cleanText(element.textContent ?? '').trim() !== '';
}

const neverText = ['del', 'style', 'script', 'meta', 'link', 'title', 'xml', 'template', 'noscript', 'o:p'];

function isUnseen(element: Element): boolean {
  if (element.localName === 'o:p') return cleanText(element.textContent ?? '').trim() === '';
  if (neverText.includes(element.localName) || element.hasAttribute('hidden')) return true;
  const style = styleOf(element);
  return /display:none|visibility:hidden|mso-hide:all|mso-list:ignore/.test(style);
}

/** "1." or "a)" in front of an item of Word, where a bullet is one sign. */
const isMarker = (element: Element) => /mso-list:ignore/.test(styleOf(element));

function noteKind(marker: Element): void {
  if (/^[\s(]*(?:\d+|[a-z]|[ivx]+)[.)]/i.test(marker.textContent ?? ''))
    marker.closest('p, h1, h2, h3, h4, h5, h6')?.setAttribute('data-ordered', '');
}

const styleOf = (element: Element) => (element.getAttribute('style') ?? '').toLowerCase().replace(/\s/g, '');

function rowsOf(table: Element): Element[] {
  return [...table.querySelectorAll('tr')].flatMap((row) => {
    const cells = [...row.children].map((cell) =>
      cleanText(cell.textContent ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    const words = cells.filter((cell) => cell !== '').join(' – ');
    if (words === '') return [];
    const paragraph = table.ownerDocument.createElement('p');
    paragraph.textContent = words;
    return [paragraph];
  });
}

type Item = { paragraph: Element; level: number; isOrdered: boolean };

/** Paragraphs of a list that stand one after the other. The marker that Word wrote itself says which kind it is. */
function listGroups(body: Element): Item[][] {
  const groups: Item[][] = [];
  for (const paragraph of [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')]) {
    const level = /mso-list:[^;]*level(\d)/.exec(styleOf(paragraph))?.[1];
    if (!level) continue;
    const item = { paragraph, level: Number(level), isOrdered: paragraph.hasAttribute('data-ordered') };
    const last = groups.at(-1)?.at(-1)?.paragraph;
    if (last && last.nextElementSibling === paragraph) groups.at(-1)!.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** The paragraphs as one list, deeper ones within the item before them. */
function nest(items: readonly Item[]): void {
  const first = items[0]!.paragraph;
  const document = first.ownerDocument;
  const open: { level: number; list: Element }[] = [];
  for (const { paragraph, level, isOrdered } of items) {
    while (open.length > 1 && open.at(-1)!.level > level) open.pop();
    const now = open.at(-1);
    if (!now || now.level < level) {
      const list = document.createElement(isOrdered ? 'ol' : 'ul');
      if (now) (now.list.lastElementChild ?? now.list).append(list);
      else first.before(list);
      open.push({ level, list });
    }
    const item = document.createElement('li');
    const words = document.createElement('p');
    words.append(...paragraph.childNodes);
    item.append(words);
    open.at(-1)!.list.append(item);
    paragraph.remove();
  }
}

/** The paragraphs that Word uses for lists become lists within lists. A heading with a number stays a heading. */
export function nestLists(body: Element): void {
  for (const group of listGroups(body)) nest(group);
}

/** What an element says of its looks, in one spelling. */
export const styleOf = (element: Element) =>
  (element.getAttribute('style') ?? '').toLowerCase().replace(/\s/g, '');

type Item = { paragraph: Element; level: number; isOrdered: boolean };

/** Paragraphs of a list that stand one after the other. The marker that Word wrote itself says which kind it is. */
function listGroups(body: Element): Item[][] {
  const groups: Item[][] = [];
  for (const paragraph of [...body.querySelectorAll('p')]) {
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

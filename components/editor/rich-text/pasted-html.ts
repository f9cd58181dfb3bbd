import { cleanText } from '@/schemas/clean-text';
import { safeHref } from '@/schemas/rich-text';
import { keepHeadings } from './pasted-headings';
import { listOf } from './pasted-table';
import { nestLists, styleOf } from './word-lists';
import { keepFootnotes } from './word-footnotes';

/**
 * HTML that somebody pastes, from Word or a page, as the editor can take it: clean (`cleanPaste`), with its headings and
 * footnotes, each table as a list. The notes say what could not be kept. Changes `document`, which holds nothing but the
 * paste.
 */
export function tidyPaste(document: Document): { html: string; notes: string[] } {
  const { body } = document;
  const { pictures, deleted } = cleanPaste(document);
  keepFootnotes(body);
  keepHeadings(body);
  const tables = [...body.querySelectorAll('table')];
  for (const table of tables.toReversed()) table.replaceWith(listOf(table));
  const dead = [...body.querySelectorAll('a[href]')].filter(isDead).length;
  const notes = [
    ...(pictures > 0 ? [pictureNote(pictures)] : []),
    ...(tables.length > 0 ? [tableNote(tables.length)] : []),
    ...(dead > 0 ? ['Een link die alleen in het oude bestand werkt, is gewone tekst geworden.'] : []),
    ...deletedNote(deleted),
  ];
  return { html: body.innerHTML, notes };
}

/** What to do with a picture, as this program holds none. */
export function pictureNote(count: number): string {
  const what = count === 1 ? 'Een plaatje kan' : `${count} plaatjes kunnen`;
  return `${what} hier niet in. Beschrijf in woorden wat erop staat, of zet er een link naartoe.`;
}

function tableNote(count: number): string {
  const what = count === 1 ? 'Een tabel is' : `${count} tabellen zijn`;
  return `${what} een lijst geworden: elke rij een punt.`;
}

/** Of text that somebody did not see when they copied. */
export function deletedNote(count: number): string[] {
  return count === 0 ? [] : ['Tekst die verwijderd of verborgen was, is weggelaten.'];
}

const isDead = (link: Element) => !safeHref.safeParse(link.getAttribute('href')).success;

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
  nestLists(body);
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
    marker.closest('p')?.setAttribute('data-ordered', '');
}

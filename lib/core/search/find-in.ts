import { folded } from './fold';
import type { Searchable, Text, Thing } from './searchable';

/** From the first sign to behind the last. */
export type Range = readonly [from: number, to: number];
export type Marked = { text: string; ranges: readonly Range[] };

/** A thing of the protocol in which all the words that were asked for stand together. */
export type Found = Pick<Thing, 'key' | 'kind' | 'where' | 'place'> & {
  title: Marked;
  /** The piece of text in which it was found, when that is not the title. */
  excerpt?: Marked;
};

/** So many signs stand before what was found, and so long is the piece that is shown. */
const before = 24;
const pieceLength = 90;

/**
 * The things in which each word of `typed` stands, the best first: in the title before in a text, at the beginning of a
 * word before in the middle. Nothing for an empty question.
 */
export function findIn(things: Searchable, typed: string): Found[] {
  const asked = folded(typed).split(/\s+/).filter(Boolean);
  if (asked.length === 0) return [];
  return things
    .flatMap((thing) => {
      const found = foundIn(thing, asked);
      return found ? [found] : [];
    })
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ found }) => found);
}

function foundIn(
  { title, texts, key, kind, where, place }: Thing,
  asked: readonly string[],
): { found: Found; worth: number } | undefined {
  const thing = { key, kind, where, place };
  const inTitle = rangesOf(title, asked);
  if (inTitle)
    return { found: { ...thing, title: pieceOf(title, inTitle) }, worth: 2 + shareOfStarts(title, inTitle) };
  for (const text of texts) {
    const ranges = rangesOf(text, asked);
    if (!ranges) continue;
    const found = { ...thing, title: pieceOf(title, []), excerpt: pieceOf(text, ranges) };
    return { found, worth: shareOfStarts(text, ranges) };
  }
  return undefined;
}

/** Where each of the words stands, in reading order; undefined when one does not. */
function rangesOf({ folded: text }: Text, asked: readonly string[]): Range[] | undefined {
  const ranges: Range[] = [];
  for (const word of asked) {
    const at = bestPlace(text, word);
    if (at < 0) return undefined;
    ranges.push([at, at + word.length]);
  }
  return ranges
    .toSorted((a, b) => a[0] - b[0])
    .filter((range, index, all) => range[0] >= (all[index - 1]?.[1] ?? 0));
}

/** The first place where a word begins with it, or else the first place. */
function bestPlace(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (isStart(text, at)) return at;
  return text.indexOf(word);
}

const isStart = (text: string, at: number) => at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');

/** Between 0 and 1: how many of what was found begins a word. */
function shareOfStarts({ folded: text }: Text, ranges: readonly Range[]): number {
  return ranges.filter(([at]) => isStart(text, at)).length / ranges.length;
}

/** The text around what was found, short enough for a line. */
function pieceOf({ text }: Text, ranges: readonly Range[]): Marked {
  const first = ranges[0]?.[0] ?? 0;
  const fits = text.length <= pieceLength || first <= before;
  const from = fits ? 0 : text.lastIndexOf(' ', first - before) + 1 || first;
  const piece = text.slice(from, from + pieceLength);
  const lead = from > 0 ? '… ' : '';
  const inPiece = ranges.filter(([start, end]) => start >= from && end <= from + pieceLength);
  return {
    text: `${lead}${piece}${from + pieceLength < text.length ? '…' : ''}`.replace(/\n/g, ' '),
    ranges: inPiece.map(([start, end]) => [start - from + lead.length, end - from + lead.length]),
  };
}

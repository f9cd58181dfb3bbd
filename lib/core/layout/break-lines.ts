import { type MeasuredText, widthOf } from './measurer';

/** One line of a broken text: what it shows (with a hyphen where a word was cut) and its width in em. */
export type BrokenLine = { text: string; width: number };

const hyphenWidth = 0.4;

/**
 * Breaks a measured text into lines no wider than `max` em: between words, after a slash or dash inside a
 * word, and only when a single word is too wide, inside it at a soft place with a hyphen. An address gets no hyphen, as
 * somebody may type it over.
 */
export function breakLines(measured: MeasuredText, max: number): BrokenLine[] {
  const { text } = measured;
  if (text === '') return [];
  if (widthOf(measured) <= max) return [{ text, width: widthOf(measured) }];
  const lines: BrokenLine[] = [];
  let from = 0;
  while (from < text.length) {
    let fits = -1;
    let end = nextBreak(text, from);
    while (end !== -1 && widthOf(measured, from, trimEnd(text, from, end)) <= max) {
      fits = end;
      end = end === text.length ? -1 : nextBreak(text, end);
    }
    if (fits === -1) {
      const last = end === -1 ? text.length : trimEnd(text, from, end);
      const isPartOfAddress = isAddress(wordAround(text, from));
      const cut = isPartOfAddress
        ? cutAddress(measured, from, last, max)
        : cutInside(measured, from, last, max);
      const hyphen = !isPartOfAddress && /[\p{L}]/u.test(text[cut - 1] ?? '') ? '-' : '';
      lines.push({
        text: text.slice(from, cut) + hyphen,
        width: widthOf(measured, from, cut) + (hyphen ? hyphenWidth : 0),
      });
      from = cut;
    } else {
      const to = trimEnd(text, from, fits);
      lines.push({ text: text.slice(from, to), width: widthOf(measured, from, to) });
      from = fits;
    }
    while (text[from] === ' ') from++;
  }
  return lines;
}

/** Behind these a title has a pause: "Beslissing 1 · Is melden nodig?". */
const pause = /(?: ·|[:?]) /g;

/** A title in lines no wider than `max` em: broken at a pause where that takes no more lines, else as any text. */
export function breakTitle(measure: (text: string) => MeasuredText, text: string, max: number): BrokenLine[] {
  const usual = breakLines(measure(text), max);
  if (usual.length < 2) return usual;
  for (const { index, 0: found } of text.matchAll(pause)) {
    const at = index + found.length;
    const parts = [text.slice(0, at - 1), text.slice(at)];
    const lines = parts.flatMap((part) => breakLines(measure(part), max));
    if (lines.length <= usual.length) return lines;
  }
  return usual;
}

/** The end of the next unbreakable piece after `from`, including the space behind it. */
function nextBreak(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const char = text[i]!;
    if (char === ' ' && i > from) return i + 1;
    if ((char === '/' || char === '-') && isLetter(text[i - 1]) && isLetter(text[i + 1]) && i > from)
      return i + 1;
  }
  return text.length;
}

function trimEnd(text: string, from: number, end: number): number {
  let to = end;
  while (to > from && text[to - 1] === ' ') to--;
  return to;
}

/** Where to cut a word that is too wide: before a consonant that opens a syllable, else wherever it fits. */
function cutInside(measured: MeasuredText, from: number, end: number, max: number): number {
  const { text } = measured;
  let last = from + 1;
  while (last < end && widthOf(measured, from, last + 1) + hyphenWidth <= max) last++;
  if (last >= end) return end;
  for (let cut = last; cut >= from + 3; cut--) {
    if (
      end - cut >= 3 &&
      /[a-z]/i.test(text[cut - 1]!) &&
      /[bcdfghjklmnpqrstvwxz]/i.test(text[cut]!) &&
      /[aeiouy]/i.test(text[cut + 1]!)
    )
      return cut;
  }
  return last;
}

function wordAround(text: string, at: number): string {
  const end = text.indexOf(' ', at);
  return text.slice(text.lastIndexOf(' ', at) + 1, end === -1 ? text.length : end);
}

/** Of a website or for mail. */
function isAddress(word: string): boolean {
  return (
    word.includes('://') || /^www\./i.test(word) || /\w@\w+\./.test(word) || /\w\.[a-z]{2,}\//i.test(word)
  );
}

/** Behind the last sign that parts an address and fits, else wherever it fits. */
function cutAddress(measured: MeasuredText, from: number, end: number, max: number): number {
  let last = from + 1;
  while (last < end && widthOf(measured, from, last + 1) <= max) last++;
  if (last >= end) return end;
  for (let cut = last; cut > from; cut--) if ('/.?&=@_-'.includes(measured.text[cut - 1]!)) return cut;
  return last;
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /\p{L}/u.test(char);
}

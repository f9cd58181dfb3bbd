import type { Mark, TextMark } from '@/lib/core/layout';

/** The texts among marks, in their order. */
export function textMarks(marks: readonly Mark[]): TextMark[] {
  return marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
}

/** What the marks say: a line that goes on after a hyphen goes on with the same word. */
export function saidBy(marks: readonly Mark[]): string {
  return textMarks(marks).reduce((said, { text, continues }) => {
    if (said === '') return text;
    if (!continues || !/\p{L}-$/u.test(said)) return `${said} ${text}`;
    return /^\p{Ll}/u.test(text) ? said.slice(0, -1) + text : said + text;
  }, '');
}

/** Words as a reader counts them: what holds a letter or a number. A bullet, dash or slash on its own is none. */
export function wordsIn(text: string): string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Letters and numbers alone: the same for a text and for how it is printed, whatever line it breaks on. */
export function lettersIn(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

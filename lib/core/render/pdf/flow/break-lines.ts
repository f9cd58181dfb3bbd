import type { Span } from './blocks';

/** A stretch of one line. */
export type Piece = Span & { width: number };
export type Line = readonly Piece[];

/**
 * Text broken into lines of at most `width`, between words; a word that is wider by itself is broken inside. White
 * space collapses, a new line in the text stays one. Gives at least one line.
 */
export function breakLines(
  spans: readonly Span[],
  width: number,
  measure: (text: string, bold: boolean) => number,
): Line[] {
  const lines: Piece[][] = [[]];
  let used = 0;
  const widthOf = (text: string, { bold }: Span) => measure(text, bold ?? false);

  function put(text: string, span: Span) {
    const line = lines.at(-1)!;
    const last = line.at(-1);
    if (last && last.bold === span.bold && last.href === span.href) {
      used -= last.width;
      last.text += text;
      last.width = widthOf(last.text, span);
      used += last.width;
    } else {
      const piece = { ...span, text, width: widthOf(text, span) };
      line.push(piece);
      used += piece.width;
    }
  }

  function nextLine() {
    lines.push([]);
    used = 0;
  }

  function putWord(word: string, space: string, span: Span) {
    const spaced = used === 0 ? word : space + word;
    if (used + widthOf(spaced, span) <= width) return put(spaced, span);
    if (used > 0) nextLine();
    let rest = [...word];
    while (rest.length > 0) {
      const count = fitting(rest, (text) => widthOf(text, span) <= width);
      put(rest.slice(0, count).join(''), span);
      rest = rest.slice(count);
      if (rest.length > 0) nextLine();
    }
  }

  let space = '';
  for (const span of spans) {
    for (const part of span.text.split(/(\s+)/)) {
      if (part === '') continue;
      if (part.trim() !== '') {
        putWord(part, space, span);
        space = '';
      } else if (part.includes('\n')) {
        nextLine();
        space = '';
      } else space = ' ';
    }
  }
  return lines;
}

/** How many letters fit, at least one. */
function fitting(letters: readonly string[], fits: (text: string) => boolean): number {
  let count = letters.length;
  while (count > 1 && !fits(letters.slice(0, count).join(''))) count -= 1;
  return count;
}

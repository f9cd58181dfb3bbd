import { palette } from '@/lib/core/design';
import type { Kit } from '../../kit';
import { emptyPiece, flow, moveMarks, type Piece, stack } from '../../piece';
import { textPiece } from '../../text-piece';
import { tickBox, writingLine } from '../marks';

const label = { size: 8.6, fill: palette.inkSoft };
const rule = '#8b95b2';

/** Words with a line behind them to write on, side by side by their shares. */
export function fields(
  kit: Kit,
  cells: readonly { words: string; share: number }[],
  width: number,
  pitch: number,
): Piece {
  const gap = 10;
  const free = width - (cells.length - 1) * gap;
  const row = emptyPiece();
  let x = 0;
  for (const { words, share } of cells) {
    const cell = free * share;
    const text = textPiece(kit, words, label, cell);
    const start = text.width > 0 ? text.width + 4 : 0;
    row.marks.push(
      ...moveMarks(text.marks, x, pitch - text.height),
      writingLine(x + start, pitch - 1.5, cell - start, rule),
    );
    x += cell + gap;
  }
  row.width = width;
  row.height = pitch;
  return row;
}

/** Empty lines. */
export function emptyLines(count: number, width: number, pitch: number): Piece {
  const marks = Array.from({ length: count }, (_, i) => writingLine(0, (i + 1) * pitch - 1.5, width, rule));
  return { width, height: count * pitch, marks };
}

/** Empty rows under heads: what, when, who. */
export function table(
  kit: Kit,
  heads: readonly { words: string; share: number }[],
  rows: number,
  width: number,
  pitch: number,
): Piece {
  const gap = 8;
  const free = width - (heads.length - 1) * gap;
  const whole: Piece = { width, height: 11 + rows * pitch, marks: [] };
  let x = 0;
  for (const { words, share } of heads) {
    const cell = free * share;
    const text = textPiece(kit, words, { ...label, size: 8, weight: 700 }, cell);
    whole.marks.push(...moveMarks(text.marks, x, 0));
    for (let row = 1; row <= rows; row++)
      whole.marks.push(writingLine(x, 11 + row * pitch - 1.5, cell, rule));
    x += cell + gap;
  }
  return whole;
}

/** Boxes to tick in a row. */
export function ticks(kit: Kit, words: readonly string[], width: number): Piece {
  const side = 9.5;
  const pieces = words.map((each) => {
    const text = textPiece(kit, each, { size: 9 }, width - side - 5);
    return {
      width: side + 5 + text.width,
      height: Math.max(text.height, side + 2),
      marks: [tickBox(0, 1.2, side, palette.brand), ...moveMarks(text.marks, side + 5, 0)],
    };
  });
  return flow(pieces, width, 14, 3);
}

/** A question with how to answer it, and the place to write. */
export function asked(
  kit: Kit,
  question: string,
  hint: string,
  places: readonly Piece[],
  width: number,
): Piece {
  return stack(
    [
      textPiece(kit, question, { size: 10.6, weight: 700, as: 'heading' }, width),
      textPiece(kit, hint, label, width),
      ...places,
    ],
    0.5,
  );
}

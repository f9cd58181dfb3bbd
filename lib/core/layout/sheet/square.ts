import { palette } from '@/lib/core/design';
import type { ColumnId } from '@/schemas/ids';
import type { Kit } from '../kit';
import { emptyPiece, moveMarks, type Piece } from '../piece';
import { baseline } from '../style';
import { textPiece } from '../text-piece';
import { sizes } from './measures';
import { toneOfColumn } from './tones';

/** The number of a column in a square of its own tone: what a column is called everywhere on the sheet. */
export function square(kit: Kit, id: ColumnId, size: number = sizes.text, isInverse = false): Piece {
  const tone = toneOfColumn(kit.lookup, id);
  const side = size * 1.15;
  const number = String(kit.lookup.protocol.columns.findIndex((column) => column.id === id) + 1);
  const [ground, ink] = isInverse ? [palette.surface, tone] : [tone, palette.surface];
  const text = textPiece(kit, number, { size: size * 0.9, weight: 700, fill: ink }, side * 2);
  const piece = emptyPiece();
  const width = Math.max(side, text.width + size * 0.35);
  const top = size * 0.08;
  piece.marks.push(
    { kind: 'rect', x: 0, y: top, width, height: side, radius: 2, fill: ground },
    ...moveMarks(text.marks, (width - text.width) / 2, size * baseline - size * 0.9 * baseline - size * 0.02),
  );
  piece.width = width;
  piece.height = size * 1.25;
  return piece;
}

/** The squares of columns beside each other, and words behind them. */
export function squaresWith(
  kit: Kit,
  ids: readonly ColumnId[],
  words: string,
  width: number,
  { ink, isInverse, weight = 700 }: { ink: string; isInverse: boolean; weight?: 400 | 700 },
): Piece {
  const whole = emptyPiece();
  for (const id of ids) {
    const one = square(kit, id, sizes.text, isInverse);
    whole.marks.push(...moveMarks(one.marks, whole.width, 0));
    whole.width += one.width + 2;
    whole.height = one.height;
  }
  const indent = whole.width + 2;
  const text = textPiece(kit, words, { size: sizes.text, weight, fill: ink }, width - indent);
  const [first] = text.marks;
  if (first?.kind === 'text' && ids.length > 0) first.continues = true;
  whole.marks.push(...moveMarks(text.marks, indent, 0));
  return {
    marks: whole.marks,
    width: text.width > 0 ? indent + text.width : whole.width,
    height: Math.max(whole.height, text.height),
  };
}

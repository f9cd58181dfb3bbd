import { palette } from '@/lib/core/design';
import type { Column } from '@/schemas/protocol-flow';
import { functionNames, type Kit, noteSigns } from '../kit';
import { moveMarks, type Piece, stack } from '../piece';
import { textPiece } from '../text-piece';
import { headHeight, sizes, titleLeading } from './measures';
import { square } from './square';

const inset = 8;

/**
 * The heads of columns: number and label, and below it who belongs to it where the sheet has not said that yet. The note
 * of a column gives way where a sheet is full.
 */
export function headsPieces(
  kit: Kit,
  columns: readonly { column: Column; width: number }[],
  isKnown: (column: Column) => boolean,
  hasNotes: boolean,
): Piece[] {
  return columns.map(({ column, width }) =>
    headPiece(kit, column, width, { isKnown: isKnown(column), hasNotes }),
  );
}

function headPiece(
  kit: Kit,
  column: Column,
  width: number,
  { isKnown, hasNotes }: { isKnown: boolean; hasNotes: boolean },
): Piece {
  const size = isKnown ? sizes.text : sizes.title;
  const fill = palette.surface;
  const number = square(kit, column.id, size, true);
  const x = inset + number.width + 6;
  const label = textPiece(
    kit,
    column.label + noteSigns(kit, column),
    { size, weight: 700, fill, as: 'heading', leading: titleLeading },
    width - x - 6,
  );
  moveMarks(label.marks, x, 0);
  const small = { size: sizes.foot, fill } as const;
  const details = isKnown
    ? []
    : [
        textPiece(kit, functionNames(kit.lookup, column.functionIds), small, width - 2 * inset),
        textPiece(kit, hasNotes ? (column.note ?? '') : '', small, width - 2 * inset),
      ];
  for (const detail of details) moveMarks(detail.marks, inset, 0);
  const head: Piece = {
    width,
    height: Math.max(number.height, label.height),
    marks: [...number.marks.splice(0), ...label.marks],
  };
  moveMarks(head.marks.slice(0, 2), inset, 0);
  const whole = stack([head, ...details], 1);
  const pad = isKnown ? Math.max(2.5, (headHeight - whole.height) / 2) : 5;
  moveMarks(whole.marks, 0, pad);
  return { width, height: whole.height + 2 * pad, marks: whole.marks };
}

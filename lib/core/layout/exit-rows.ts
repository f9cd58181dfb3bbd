import { palette } from '@/lib/core/design';
import type { ExitId } from '@/schemas/ids';
import type { SaidExit } from './exit-words';
import type { Kit } from './kit';
import { measureText } from './measurer';
import { emptyPiece, moveMarks, type Piece, stack } from './piece';
import { iconMark, textPiece } from './text-piece';

/** Where, measured from the top of the piece, the row of an exit has its middle: its line starts there. */
export type ExitRows = { piece: Piece; middles: Map<ExitId, number> };

/** The exits of a card as rows: label, arrow, where to, and below it for whom and under what note. */
export function exitRows(
  kit: Kit,
  said: readonly SaidExit[],
  width: number,
  align: 'left' | 'right',
): ExitRows {
  const piece = emptyPiece();
  const middles = new Map<ExitId, number>();
  for (const exit of said) {
    const row = exitRow(kit, exit, width, align);
    const top = piece.height === 0 ? 0 : piece.height + kit.style.space.xs;
    piece.marks.push(...moveMarks(row.marks, 0, top));
    piece.height = top + row.height;
    piece.width = Math.max(piece.width, row.width);
    middles.set(exit.exit.id, top + row.height / 2);
  }
  return { piece, middles };
}

function exitRow(kit: Kit, said: SaidExit, width: number, align: 'left' | 'right'): Piece {
  const { body, space } = kit.style;
  const icon = body * 1.1;
  const label = textPiece(
    kit,
    said.label,
    { size: body, weight: 700, fill: said.tone },
    width - icon - space.xs,
  );
  const lead = label.width > 0 ? label.width + space.xs : 0;
  const room = width - lead - icon - space.xs;
  const natural = measureText(kit.measurer, said.target, body);
  const inline =
    label.height <= body * 1.5 && (said.target === '' || (room > body * 6 && natural < room * 2));
  const look = { size: body, fill: said.tone === palette.ink ? palette.inkSoft : said.tone };
  const target = textPiece(kit, said.target, look, inline ? room : width - icon - space.xs);
  const arrowX = inline ? lead : 0;
  const top = inline ? 0 : label.height;
  const row: Piece = {
    width: Math.max(label.width, arrowX + icon + (target.width > 0 ? space.xs + target.width : 0)),
    height: Math.max(label.height, top + Math.max(target.height, icon)),
    marks: [
      ...label.marks,
      iconMark(said.icon, arrowX, top + body * 0.08, icon, said.tone),
      ...moveMarks(target.marks, arrowX + icon + space.xs, top),
    ],
  };
  const note = textPiece(kit, said.note, { size: kit.style.small, fill: palette.inkSoft }, width);
  const piece = stack([row, note], 0);
  if (align === 'right') moveMarks(piece.marks, width - piece.width, 0);
  return piece;
}

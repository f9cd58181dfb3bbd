import { palette } from '@/lib/core/design';
import { notePieces, type PartSaid, partsSaid } from './card-lines';
import type { CardView } from './card-view';
import type { IconName } from './icons';
import { type Kit, noteSigns } from './kit';
import { emptyPiece, flow, moveMarks, type Piece, stack } from './piece';
import { baseline } from './style';
import type { Stretch } from './task-piece';
import { iconText, textPiece } from './text-piece';

/**
 * The title, and in the same row as long as there is room: the parts of the columns, each under its own
 * column, then condition, deadline, record and feedback. What finds no room goes below the title.
 */
export function titleRow(
  kit: Kit,
  view: CardView,
  width: number,
  columns: readonly Stretch[],
  icon?: IconName,
): Piece {
  const { cardTitle, small, space } = kit.style;
  const look = { size: cardTitle, weight: 700 as const, as: 'heading' as const };
  const { card } = view;
  const said = view.isFirst ? view.title + noteSigns(kit, card) : view.title;
  const title = icon ? iconText(kit, icon, said, look, width) : textPiece(kit, said, look, width);
  if (!view.isFirst) return title;
  const row: Piece = { ...title, marks: [...title.marks] };
  const drop = (cardTitle - small) * baseline;
  const parts = partsSaid(kit, card, columns, width);
  const places = isSingleLine(title) ? placesBeside(parts, title.width, space.l) : undefined;
  places?.forEach((x, i) => beside(row, parts[i]!.piece, x, drop));
  const notes = notePieces(kit, card, width);
  if (card.condition) {
    notes.unshift(
      iconText(kit, 'fork', card.condition, { size: small, weight: 700, fill: palette.warn }, width),
    );
  }
  while (
    isSingleLine(title) &&
    notes[0] &&
    row.width + space.l + notes[0].width <= width &&
    isSingleLine(notes[0])
  ) {
    beside(row, notes.shift()!, row.width + space.l, drop);
  }
  return stack(
    [row, places ? emptyPiece() : partLine(parts, width, space.m), flow(notes, width, space.l, 0)],
    0,
  );
}

function beside(row: Piece, piece: Piece, x: number, drop: number): void {
  row.marks.push(...moveMarks(piece.marks, x, drop));
  row.width = x + piece.width;
}

/** Where each part stands in the row of the title; undefined when one of them does not fit there. */
function placesBeside(parts: readonly PartSaid[], titleWidth: number, gap: number): number[] | undefined {
  let taken = titleWidth + gap;
  const places: number[] = [];
  for (const { from, to, piece } of parts) {
    const x = Math.max(from, taken);
    if (!isSingleLine(piece) || x + piece.width > to) return undefined;
    places.push(x);
    taken = x + piece.width + gap;
  }
  return places;
}

/** The parts on a line of their own: under their columns, or in a row where columns are too narrow for that. */
function partLine(parts: readonly PartSaid[], width: number, gap: number): Piece {
  if (!parts.every(({ isUnderColumn }) => isUnderColumn))
    return flow(
      parts.map(({ piece }) => piece),
      width,
      gap,
      0,
    );
  const whole = emptyPiece();
  for (const { from, to, piece } of parts) {
    whole.marks.push(...moveMarks(piece.marks, from, 0));
    whole.height = Math.max(whole.height, piece.height);
    whole.width = Math.max(whole.width, to);
  }
  return whole;
}

function isSingleLine(piece: Piece): boolean {
  return piece.marks.filter(({ kind }) => kind === 'text').length === 1;
}

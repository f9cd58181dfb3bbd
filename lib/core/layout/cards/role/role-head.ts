import { palette } from '@/lib/core/design';
import { onceNamed } from '@/lib/core/protocol/questions';
import type { Kit } from '../../kit';
import { moveMarks, stack } from '../../piece';
import type { SceneGroup } from '../../scene';
import { textPiece } from '../../text-piece';
import type { CardEdition } from '../card-options';
import { fittedText, namesWithin } from '../fitted-text';
import { qrOnWhite } from '../qr-on-white';
import type { RoleContent } from './role-content';

/** The head in the tone of the column: number in a square, label, functions; slim on a page that goes on. */
export function roleHead(
  kit: Kit,
  { column, number }: RoleContent,
  edition: CardEdition | undefined,
  at: { width: number; margin: number; page: number },
): SceneGroup {
  const fill = palette.surface;
  const isSlim = at.page > 0;
  const tone = kit.lookup.tone.get(column.id) ?? palette.ink;
  const qr = edition && !isSlim ? 42 : 0;
  const square = isSlim ? 15 : 19;
  const textX = at.margin + square + 8;
  const room = at.width - textX - at.margin - (qr > 0 ? qr + 12 : 0);
  const label = onceNamed(`Kolom ${number}`, column.label).trim() || `Kolom ${number}`;
  const names = column.functionIds.flatMap((id) => kit.lookup.functions.get(id)?.name ?? []);
  const functions = { size: 8.5, fill };
  const under = at.width - 2 * at.margin - (qr > 0 ? qr + 12 : 0);
  const title = fittedText(
    kit,
    label,
    { size: isSlim ? 12 : 16, weight: 700, fill, as: 'title' },
    room,
    isSlim ? 9 : 12,
  );
  const top = isSlim ? 9 : 11;
  const name = stack(
    [
      isSlim
        ? textPiece(kit, '', functions, room)
        : textPiece(kit, 'Mijn kolom', { size: 9.5, weight: 700, fill }, room),
      title,
    ],
    0,
  );
  const who = textPiece(kit, isSlim ? '' : namesWithin(kit, names, functions, under, 3), functions, under);
  const digits = textPiece(kit, `${number}`, { size: square * 0.66, weight: 700, fill: tone }, square);
  const below = Math.max(name.height, square) + 3;
  const height = Math.max(top + below + who.height + (isSlim ? 4 : 10), qr > 0 ? qr + 20 : 0);
  const squareY = top + Math.max(0, (name.height - square) / 2);
  return {
    id: `header-${at.page}`,
    role: 'header',
    ref: { columnId: column.id },
    box: { x: 0, y: 0, width: at.width, height },
    label: `Mijn kolom: ${label}`,
    marks: [
      { kind: 'rect', x: 0, y: 0, width: at.width, height, fill: tone },
      { kind: 'rect', x: at.margin, y: squareY, width: square, height: square, radius: 4, fill },
      ...moveMarks(
        digits.marks,
        at.margin + (square - digits.width) / 2,
        squareY + (square - digits.height) / 2,
      ),
      ...moveMarks(name.marks, textX, top),
      ...moveMarks(who.marks, at.margin, top + below),
      ...(qr > 0 ? qrOnWhite(edition, at.width - at.margin - qr, 10, qr) : []),
    ],
  };
}

import { palette } from '@/lib/core/design';
import type { Card } from '@/schemas/protocol-flow';
import { outcomeIcon } from '../../card-face';
import { type SaidExit, sayExit } from '../../exit-words';
import { flow, moveMarks, type Piece, stack } from '../../piece';
import type { Mark } from '../../scene';
import { iconMark, iconText, textPiece } from '../../text-piece';
import { measureText } from '../../measurer';
import type { RoleLook } from './role-look';

/** Where the answers of a question lead, as pills: filled, with its sign, when they lead to an outcome. Rows of pills, one a piece. */
export function exitPills(look: RoleLook, card: Card): Piece[] {
  const { kit, type } = look;
  const place = kit.lookup.cards.get(card.id);
  if (!place) return [];
  const own = card.exits.filter(({ columnIds }) => !columnIds?.length || columnIds.includes(look.columnId));
  const pills = own.map((exit) => pill(look, sayExit(kit, place, exit)));
  const rows: Piece[][] = [];
  let used = Infinity;
  for (const piece of pills) {
    if (used + piece.width > look.width) {
      rows.push([]);
      used = 0;
    }
    rows[rows.length - 1]!.push(piece);
    used += piece.width + type.body * 0.5;
  }
  return rows.map((row) => flow(row, look.width, type.body * 0.5, 0));
}

function pill(
  { kit, type, width }: RoleLook,
  { exit, label, target: where, note, tone, icon }: SaidExit,
): Piece {
  const { small } = type;
  const pad = small * 0.65;
  const arrow = small;
  const isFilled = tone !== palette.ink && tone !== palette.inkSoft;
  const fill = isFilled ? palette.surface : palette.ink;
  const lead = textPiece(kit, label, { size: small, weight: 700, fill }, width - 2 * pad);
  const isInline = lead.marks.length <= 1;
  const room = width - 2 * pad - arrow - small * 0.5;
  const goal = where || 'ga verder';
  const target = 'cardId' in exit.to ? kit.lookup.cards.get(exit.to.cardId)?.card : undefined;
  const outcome = target?.kind === 'outcome' ? outcomeIcon[target.outcome] : undefined;
  const sign = outcome === icon ? undefined : outcome;
  const natural = measureText(kit.measurer, goal, small) + (sign ? small * 1.45 : 0);
  const beside = isInline && lead.width + natural <= room;
  const goalLook = { size: small, fill };
  const goalRoom = beside ? room - lead.width : room;
  const to = sign ? iconText(kit, sign, goal, goalLook, goalRoom) : textPiece(kit, goal, goalLook, goalRoom);
  const left = beside && lead.width > 0 ? lead.width + small * 0.4 : 0;
  const top = beside ? 0 : lead.height;
  for (const mark of to.marks) if (mark.kind === 'text' && lead.height > 0) mark.continues = true;
  const way: Piece = {
    width: left + arrow + small * 0.35 + to.width,
    height: top + to.height,
    marks: [
      ...lead.marks,
      iconMark(icon, left, top + small * 0.12, arrow, fill),
      ...moveMarks(to.marks, left + arrow + small * 0.35, top),
    ],
  };
  const text = stack([way, textPiece(kit, note, { size: small, fill }, width - 2 * pad)], 0);
  const height = text.height + small * 0.35;
  const box: Mark = {
    kind: 'rect',
    x: 0.4,
    y: 0.4,
    width: Math.max(text.width, lead.width) + 2 * pad - 0.8,
    height: height - 0.8,
    radius: Math.min(height / 2, small * 0.8),
    ...(isFilled ? { fill: tone } : { fill: palette.surface, stroke: palette.inkSoft, strokeWidth: 0.7 }),
  };
  return {
    width: Math.max(text.width, lead.width) + 2 * pad,
    height,
    marks: [box, ...moveMarks(text.marks, pad, small * 0.14)],
  };
}

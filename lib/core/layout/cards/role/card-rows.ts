import { outcomeTone, palette } from '@/lib/core/design';
import { cardPartWords, conditionInWords } from '@/lib/core/protocol/questions';
import type { Card, PartOfColumn, Task } from '@/schemas/protocol-flow';
import { handoverLines, notePieces } from '../../card-lines';
import { outcomeIcon } from '../../card-face';
import { noteSigns } from '../../kit';
import { moveMarks, type Piece } from '../../piece';
import { iconText, textPiece } from '../../text-piece';
import { checklistSign } from '../marks';
import { heightOf, type Owner, type Row } from '../rows';
import { exitPills } from './exit-pills';
import type { OwnCard } from './role-content';
import { type RoleLook, routeOf, shownRecord, titleOf } from './role-look';
import { acuteSaidOnce, besideOrBelow, fitsBeside } from './step-row';
import { taskRows } from './task-rows';

/** A card lower than this is not cut between pages. */
const mostTogether = 130;

/** A card that the column does: title, when it holds, to whom it goes, its tasks to tick, and where its answers lead. */
export function cardRows(look: RoleLook, own: OwnCard): Row[] {
  const { card } = own;
  const owner: Owner = {
    id: `card-${card.id}`,
    role: 'card',
    ref: { cardId: card.id },
    label: titleOf(card),
  };
  const shown = own.tasks.filter(look.shows);
  const { title, below } = titlePieces(look, own);
  const row = (piece: Piece): Row => ({ owner, piece, gap: 0 });
  const rows: Row[] = [
    { owner, piece: withCount(look, title, own.tasks, shown), gap: look.type.body * 0.32 * look.air },
    ...below.map(row),
    ...taskRows(look, owner, shown),
    ...(look.shows(card.exits) ? exitPills(look, card).map((piece) => ({ ...row(piece), gap: 1.5 })) : []),
  ];
  const isWhole = heightOf(rows) <= mostTogether;
  return rows.map((each, i) =>
    i < rows.length - 1 && (i === 0 || isWhole) ? { ...each, leads: true } : each,
  );
}

/** The title with who and when beside it as long as there is room; what may never give way and has none stands below. */
function titlePieces(look: RoleLook, { card, part }: OwnCard): { title: Piece; below: Piece[] } {
  const { kit, type } = look;
  const width = look.width - countRoom(look);
  const tone = card.kind === 'outcome' ? outcomeTone[card.outcome] : palette.ink;
  const text = { size: type.title, weight: 700, as: 'heading', fill: tone } as const;
  const sign =
    card.kind === 'outcome' ? outcomeIcon[card.outcome] : card.kind === 'note' ? 'info' : undefined;
  const said = titleOf(card) + noteSigns(kit, card);
  let title = sign ? iconText(kit, sign, said, text, width) : textPiece(kit, said, text, width);
  const soft = { size: type.small, fill: palette.inkSoft, weight: 700 } as const;
  const below = [iconText(kit, 'person', partWords(part), soft, width), ...factPieces(look, card)].filter(
    ({ height }) => height > 0,
  );
  for (let next = below[0]; next && fitsBeside(title, next, width, type.title, type.small); next = below[0]) {
    title = besideOrBelow(title, next, width, type.title, type.small);
    below.shift();
  }
  return { title, below };
}

/** "beslist: de directeur"; that it does the card goes without saying. */
function partWords({ part, text }: PartOfColumn): string {
  const word = part === 'does' ? '' : cardPartWords[part];
  return [word, text?.trim()].filter(Boolean).join(': ');
}

const countRoom = ({ type }: RoleLook) => type.small * 3.4;

/** How many tasks stand only in the checklist, at the right of the title. */
export function withCount(look: RoleLook, piece: Piece, all: readonly Task[], shown: readonly Task[]): Piece {
  const { kit, type, width } = look;
  const hidden = all.length - shown.length;
  if (hidden === 0) return piece;
  const size = type.small;
  const count = textPiece(kit, `+${hidden}`, { size, weight: 700, fill: palette.inkSoft }, width);
  const x = width - count.width;
  const top = Math.max(0, (Math.min(piece.height, type.title * 1.25) - count.height) / 2);
  return {
    ...piece,
    width,
    marks: [
      ...piece.marks,
      checklistSign(x - size * 1.35, top + size * 0.12, size * 1.1, palette.inkSoft),
      ...moveMarks(count.marks, x, top),
    ],
  };
}

/** When the card holds, its term, to whom it is handed and who hears back; what is recorded may give way. */
function factPieces(look: RoleLook, card: Card): Piece[] {
  const { kit, type, width } = look;
  const condition = card.condition?.trim() ? conditionInWords(card.condition) : '';
  const warn = { size: type.small, weight: 700, fill: palette.warn } as const;
  return [
    ...(condition ? [iconText(kit, 'fork', condition, warn, width)] : []),
    ...handoverLines(kit, card, width),
    ...notePieces(
      kit,
      {
        deadline: acuteSaidOnce(card.deadline, routeOf(look, card)?.deadline),
        record: shownRecord(look, card),
        feedback: card.feedback,
      },
      width,
    ),
  ];
}

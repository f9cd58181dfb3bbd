import { palette } from '@/lib/core/design';
import { deadlineInWords, words } from '@/lib/core/protocol/questions';
import type { Card, Deadline, Feedback, RecordNote } from '@/schemas/protocol-flow';
import type { IconName } from './icons';
import { functionNames, type Kit } from './kit';
import { emptyPiece, moveMarks, type Piece } from './piece';
import type { Stretch } from './task-piece';
import { iconText } from './text-piece';

type Noted = { deadline?: Deadline | undefined; record?: RecordNote | undefined; feedback?: Feedback | undefined };

/**
 * Deadline, record and feedback of a card or step in a few words each. What exactly is recorded and told
 * stands in the stappenplan and the checklist.
 */
export function notePieces(kit: Kit, of: Noted, width: number): Piece[] {
  const { lookup, style } = kit;
  const line = (icon: IconName, text: string, fill: string, weight: 400 | 700) =>
    iconText(kit, icon, text, { size: style.small, fill, weight }, width);
  const pieces: Piece[] = [];
  if (of.deadline) {
    const calm = { ...of.deadline, acute: undefined };
    pieces.push(line('clock', deadlineInWords(calm, lookup.protocol), palette.ink, 700));
  }
  if (of.record) {
    const { where } = of.record;
    pieces.push(line('pencil', where ? `leg vast: ${where}` : 'leg vast', palette.inkSoft, 400));
  }
  if (of.feedback) pieces.push(line('reply', `laat weten aan ${of.feedback.to}`, palette.inkSoft, 400));
  return pieces;
}

/** Whom the card is handed to, and what they hear back. */
export function handoverLines(kit: Kit, card: Card, width: number): Piece[] {
  if (card.kind !== 'handover') return [];
  const { body, small } = kit.style;
  const to = functionNames(kit.lookup, card.toFunctionIds);
  const pieces: Piece[] = [];
  if (to) pieces.push(iconText(kit, 'right', `Draag over aan ${to}`, { size: body, weight: 700 }, width));
  if (card.hearsBack) pieces.push(iconText(kit, 'reply', card.hearsBack, { size: small, fill: palette.inkSoft }, width));
  return pieces;
}

/**
 * Says, under the columns of the card, which part each has where not all of them simply do it. Columns
 * that the card lies over without a part have nothing under them.
 */
export function partLine(kit: Kit, card: Card, columns: readonly Stretch[], width: number): Piece {
  const parts = card.parts.filter(({ columnId }) => columns.length === 0 || columns.some((each) => each.columnId === columnId));
  const isPlain = parts.every(({ part, text }) => part === 'does' && !text) && (parts.length === 0 || parts.length >= columns.length);
  const whole = emptyPiece();
  if (isPlain) return whole;
  const fill = palette.inkSoft;
  const isRoomy = columns.every(({ from, to }) => Math.min(width, to) - Math.max(0, from) > kit.style.body * 9);
  for (const { columnId, part, text } of parts) {
    const stretch = isRoomy ? columns.find((each) => each.columnId === columnId) : undefined;
    const [from, to] = stretch ? [Math.max(0, stretch.from), Math.min(width, stretch.to)] : [0, width];
    const label = stretch ? '' : `${kit.lookup.columnLabel.get(columnId) ?? ''}: `;
    const word = part === 'does' && text ? '' : words.cardPart[part];
    const said = label + [word, text].filter(Boolean).join(': ');
    const piece = iconText(kit, 'person', said, { size: kit.style.small, fill, weight: 700 }, to - from);
    const top = stretch ? 0 : whole.height;
    whole.marks.push(...moveMarks(piece.marks, from, top));
    whole.height = Math.max(whole.height, top + piece.height);
  }
  whole.width = width;
  return whole;
}

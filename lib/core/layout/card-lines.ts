import { palette } from '@/lib/core/design';
import { deadlineInWords, words } from '@/lib/core/protocol/questions';
import type { Card, Deadline, Feedback, RecordNote } from '@/schemas/protocol-flow';
import type { IconName } from './icons';
import { functionNames, type Kit } from './kit';
import type { Piece } from './piece';
import type { Stretch } from './task-piece';
import { iconText } from './text-piece';

type Noted = {
  deadline?: Deadline | undefined;
  record?: RecordNote | undefined;
  feedback?: Feedback | undefined;
};

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
  if (card.hearsBack)
    pieces.push(iconText(kit, 'reply', card.hearsBack, { size: small, fill: palette.inkSoft }, width));
  return pieces;
}

/** The part of one column in words, and the stretch of the card it belongs to. */
export type PartSaid = { from: number; to: number; piece: Piece; isUnderColumn: boolean };

/**
 * Which part each column has, where not all columns that the card lies over simply do it. Columns without
 * a part have nothing under them.
 */
export function partsSaid(kit: Kit, card: Card, columns: readonly Stretch[], width: number): PartSaid[] {
  const parts = card.parts.filter(
    ({ columnId }) => columns.length === 0 || columns.some((each) => each.columnId === columnId),
  );
  const isPlain =
    parts.length === 0 ||
    (parts.length >= columns.length && parts.every(({ part, text }) => part === 'does' && !text));
  if (isPlain) return [];
  const look = { size: kit.style.small, fill: palette.inkSoft, weight: 700 as const };
  const isRoomy = columns.every(({ from, to }) => to - from > kit.style.body * 9);
  const [first] = parts;
  if (
    parts.length > 1 &&
    parts.length === columns.length &&
    parts.every(({ part, text }) => part === first?.part && !text)
  ) {
    const piece = iconText(kit, 'person', `alle kolommen: ${words.cardPart[parts[0]!.part]}`, look, width);
    return [{ from: 0, to: width, piece, isUnderColumn: false }];
  }
  return parts.map(({ columnId, part, text }) => {
    const stretch = isRoomy ? columns.find((each) => each.columnId === columnId) : undefined;
    const word = part === 'does' && text ? '' : words.cardPart[part];
    const said = [word, text].filter(Boolean).join(': ');
    const label = stretch ? '' : `${kit.lookup.columnLabel.get(columnId) ?? ''}: `;
    const { from, to } = stretch ?? { from: 0, to: width };
    return {
      from,
      to,
      piece: iconText(kit, 'person', label + said, look, to - from),
      isUnderColumn: stretch !== undefined,
    };
  });
}

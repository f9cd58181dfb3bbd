import { palette } from '@/lib/core/design';
import { columnsOf, deadlineInWords, words } from '@/lib/core/protocol/questions';
import type { FunctionId } from '@/schemas/ids';
import type { Card, Deadline, Feedback, PartOfColumn, RecordNote } from '@/schemas/protocol-flow';
import type { IconName } from './icons';
import { columnNames, functionNames, type Kit } from './kit';
import type { Piece } from './piece';
import type { Stretch } from './task-piece';
import { iconText } from './text-piece';

type Noted = {
  deadline?: Deadline | undefined;
  record?: RecordNote | undefined;
  feedback?: Feedback | undefined;
};

/** Deadline, record and feedback of a card, step or route: when, what, where and by whom. */
export function notePieces(kit: Kit, of: Noted, width: number): Piece[] {
  const { style } = kit;
  const line = (icon: IconName, text: string, fill: string, weight: 400 | 700) =>
    iconText(kit, icon, text, { size: style.small, fill, weight }, width);
  const pieces: Piece[] = [];
  if (of.deadline) pieces.push(line('clock', deadlineWords(kit, of.deadline), palette.ink, 700));
  if (of.record) {
    const { what, where = '', byFunctionIds } = of.record;
    const said = continued(what, where.trim() && `in ${where.trim()}`, doneBy(kit, byFunctionIds));
    pieces.push(line('pencil', said === '' ? 'leg vast' : `leg vast: ${said}`, palette.inkSoft, 400));
  }
  if (of.feedback) {
    const { to, what, byFunctionIds } = of.feedback;
    const said = continued(what, doneBy(kit, byFunctionIds));
    const whom = `laat weten aan ${to}`;
    pieces.push(line('reply', said === '' ? whom : `${whom}: ${said}`, palette.inkSoft, 400));
  }
  return pieces;
}

const doneBy = ({ lookup }: Kit, ids: readonly FunctionId[]) => {
  const names = functionNames(lookup, ids);
  return names && `door ${names}`;
};

/** Parts of one note, each going on with the one before: a new sentence where that one has ended. */
function continued(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .reduce((said, part) => {
      if (said === '') return part;
      const isEnded = /[.!?]$/.test(said);
      return isEnded ? `${said} ${part.charAt(0).toUpperCase()}${part.slice(1)}` : `${said}, ${part}`;
    }, '');
}

/** The term, what holds in acute danger, and the note. */
export function deadlineWords({ lookup }: Pick<Kit, 'lookup'>, deadline: Deadline): string {
  return [deadlineInWords(deadline, lookup.protocol), deadline.note?.trim()].filter(Boolean).join('. ');
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
 * a part have nothing under them. An outcome stands beside the columns, so its columns are always named.
 */
export function partsSaid(kit: Kit, card: Card, columns: readonly Stretch[], width: number): PartSaid[] {
  const parts = card.parts.filter(
    ({ columnId }) => columns.length === 0 || columns.some((each) => each.columnId === columnId),
  );
  const isPlain =
    parts.length === 0 ||
    (columns.length > 0 &&
      parts.length >= columns.length &&
      parts.every(({ part, text }) => part === 'does' && !text));
  if (isPlain) return [];
  const look = { size: kit.style.small, fill: palette.inkSoft, weight: 700 as const };
  const said = (label: string, { part, text }: PartOfColumn, room: number) => {
    const word = part === 'does' && text ? '' : words.cardPart[part];
    return iconText(kit, 'person', [label, word, text].filter(Boolean).join(': '), look, room);
  };
  const [first] = parts;
  if (first && parts.every(({ part, text }) => part === first.part && (text ?? '') === (first.text ?? ''))) {
    const isSpread = parts.length > 1 && (columns.length === 0 || parts.length === columns.length);
    if (isSpread) {
      const piece = said(whoIn(kit, card), first, width);
      return [{ from: 0, to: width, piece, isUnderColumn: false }];
    }
  }
  const isRoomy = columns.every(({ from, to }) => to - from > kit.style.body * 9);
  return parts.map((part) => {
    const stretch = isRoomy ? columns.find((each) => each.columnId === part.columnId) : undefined;
    const label = stretch ? '' : (kit.lookup.columnLabel.get(part.columnId) ?? '');
    const { from, to } = stretch ?? { from: 0, to: width };
    return { from, to, piece: said(label, part, to - from), isUnderColumn: stretch !== undefined };
  });
}

/** "alle kolommen" only when the card stands in every column of its route; else the columns by name. */
function whoIn({ lookup }: Kit, card: Card): string {
  const route = lookup.cards.get(card.id)?.route;
  const ids = new Set(card.parts.map(({ columnId }) => columnId));
  const all = route ? columnsOf(lookup.protocol, route) : lookup.protocol.columns;
  const isAll = all.length > 1 && all.every(({ id }) => ids.has(id));
  return isAll
    ? 'alle kolommen'
    : columnNames(
        lookup,
        card.parts.map(({ columnId }) => columnId),
      );
}

import { outcomeTone, palette } from '@/lib/core/design';
import { weighingNumber, deadlineInWords } from '@/lib/core/protocol/questions';
import { assertNever } from '@/lib/core/result';
import type { ExitId } from '@/schemas/ids';
import type { Exit } from '@/schemas/protocol-flow';
import type { OutcomeKind } from '@/schemas/vocabulary';
import { handoverLines } from './card-lines';
import { diamondMarks, frameMarks } from './card-frame';
import { type CardView, firstSentence } from './card-view';
import { exitRows, type ExitRows } from './exit-rows';
import { type SaidExit, sayExit } from './exit-words';
import type { IconName } from './icons';
import { notedInCard } from './footnotes';
import { type Kit, noteSigns } from './kit';
import { copyMarks, moveMarks, type Piece, stack } from './piece';
import type { Mark } from './scene';
import { type Stretch, tasksPiece } from './task-piece';
import { textPiece } from './text-piece';
import { titleRow } from './title-row';

/** A card measured at its width: the height it needs, and how to draw it in the height it gets. */
export type CardFace = {
  height: number;
  draw(height: number): Mark[];
  /** Middle of the row of each exit said in the card, from the top of the card. */
  rows: ReadonlyMap<ExitId, number>;
};

export type FaceOptions = {
  width: number;
  /** The columns of the grid that the card lies over, with their stretch from the left of the card. */
  columns: readonly Stretch[];
};

/** The face of a card of any kind. The face of an unchanged card is made once for each width. */
export function cardFace(kit: Kit, view: CardView, options: FaceOptions): CardFace {
  const said = saidExits(kit, view);
  if (!view.isFirst || !view.isLast) return makeFace(kit, view, options, said);
  const { measurer, lookup } = kit;
  const { functions, columns } = lookup.protocol;
  const make = () => makeFace(kit, view, options, said);
  return measurer.recall(view.card, faceKey(kit, view, options, said), [functions, columns], make);
}

/** Everything a face depends on besides its card and the functions and columns of the protocol. */
function faceKey(
  { style, lookup, hasNotes = false }: Kit,
  { card, hidden }: CardView,
  { width, columns }: FaceOptions,
  said: readonly SaidExit[],
): string {
  const exits = said.map(({ label, icon, target, note, tone }) =>
    [label, icon, target, note, tone].join('|'),
  );
  const signs = notedInCard(card).map((thing) => noteSigns({ lookup, hasNotes }, thing));
  const shown = lookup.cards.get(card.id)?.route.columnIds?.join(' ') ?? '';
  const from = card.deadline?.from;
  const clock =
    card.deadline && from && from.kind !== 'event' ? deadlineInWords(card.deadline, lookup.protocol) : '';
  const places = columns.map(({ columnId, from: left, to }) => `${columnId} ${left} ${to}`);
  return [style.body, style.gutter, width, hidden, clock, ...signs, shown, ...places, ...exits].join('\n');
}

function makeFace(kit: Kit, view: CardView, options: FaceOptions, said: readonly SaidExit[]): CardFace {
  const { card } = view;
  switch (card.kind) {
    case 'outcome':
      return outcomeFace(kit, view, options, said);
    case 'question':
      return questionFace(kit, view, options, said);
    case 'action':
    case 'handover':
    case 'note':
      return plainFace(kit, view, options, said);
    default:
      return assertNever(card);
  }
}

function plainFace(
  kit: Kit,
  view: CardView,
  { width, columns }: FaceOptions,
  said: readonly SaidExit[],
): CardFace {
  const { space, edge } = kit.style;
  const left = edge + space.m;
  const inner = width - left - space.m;
  const stretches = insideOf(columns, left, inner, space.m);
  const top = stack(
    [
      titleRow(kit, view, inner, stretches, view.card.kind === 'note' ? 'info' : undefined),
      mainPiece(kit, view, inner, stretches),
    ],
    space.xs,
  );
  const exits = exitRows(kit, said, inner, 'left');
  const content = stack([top, exits.piece], space.s);
  moveMarks(content.marks, left, space.m);
  const rows = shiftedRows(exits, space.m + content.height - exits.piece.height);
  return {
    height: content.height + 2 * space.m,
    rows,
    draw: (height) => [...frameMarks(kit, view, width, height), ...copyMarks(content.marks)],
  };
}

function questionFace(
  kit: Kit,
  view: CardView,
  { width, columns }: FaceOptions,
  said: readonly SaidExit[],
): CardFace {
  const { space, edge, body } = kit.style;
  const diamond = body * 2.5;
  const left = edge + space.m + diamond + space.m;
  const isWide = width > body * 36;
  const exitWidth = isWide ? width * 0.36 : width - left - space.m;
  const exits = exitRows(kit, said, exitWidth, isWide ? 'right' : 'left');
  const textWidth = isWide
    ? width - left - space.m - (exits.piece.height > 0 ? exits.piece.width + space.l : 0)
    : exitWidth;
  const stretches = insideOf(columns, left, textWidth, space.m);
  const text = stack(
    [titleRow(kit, view, textWidth, stretches), mainPiece(kit, view, textWidth, stretches)],
    space.xs,
  );
  const number = weighingNumber(view.card) ?? '?';
  const inner = isWide
    ? Math.max(text.height, exits.piece.height)
    : text.height + (exits.piece.height > 0 ? space.s : 0) + exits.piece.height;
  const height = Math.max(inner, diamond) + 2 * space.m;
  const textTop = space.m + (isWide ? (height - 2 * space.m - text.height) / 2 : 0);
  const exitTop = isWide ? (height - exits.piece.height) / 2 : textTop + text.height + space.s;
  moveMarks(text.marks, left, textTop);
  moveMarks(exits.piece.marks, isWide ? width - space.m - exitWidth : left, exitTop);
  return {
    height,
    rows: shiftedRows(exits, exitTop),
    draw: (drawn) => [
      ...frameMarks(kit, view, width, drawn),
      ...diamondMarks(kit, number, edge + space.m, isWide ? (height - diamond) / 2 : space.m, diamond),
      ...copyMarks(text.marks),
      ...copyMarks(exits.piece.marks),
    ],
  };
}

export const outcomeIcon: Readonly<Record<OutcomeKind, IconName>> = {
  report: 'phone',
  'report-and-help': 'phone',
  'police-report': 'shield',
  emergency: 'alert',
  help: 'heart',
  close: 'archive',
  transfer: 'right',
  other: 'flag',
};

function outcomeFace(kit: Kit, view: CardView, { width }: FaceOptions, said: readonly SaidExit[]): CardFace {
  const { card } = view;
  const { space, body, radius } = kit.style;
  const inner = width - 2 * space.m;
  const outcome = card.kind === 'outcome' ? card.outcome : 'other';
  const title = titleRow(kit, view, inner, [], outcomeIcon[outcome]);
  const main = mainPiece(kit, view, inner, []);
  const exits = exitRows(kit, said, inner, 'left');
  const content = stack([title, main, exits.piece], space.xs);
  for (const mark of content.marks) whiten(mark);
  moveMarks(content.marks, space.m, space.m);
  const height = Math.max(content.height, body * 1.5) + 2 * space.m;
  return {
    height,
    rows: shiftedRows(exits, space.m + content.height - exits.piece.height),
    draw: (drawn) => [
      { kind: 'rect', x: 0, y: 0, width, height: drawn, radius, fill: outcomeTone[outcome] },
      ...copyMarks(content.marks),
    ],
  };
}

function whiten(mark: Mark): void {
  if (mark.kind === 'text') mark.fill = palette.surface;
  if (mark.kind === 'path') mark.stroke = palette.surface;
}

/** Where the columns of the grid lie in the text of the card, which begins `left` of its edge. */
function insideOf(columns: readonly Stretch[], left: number, width: number, padding: number): Stretch[] {
  return columns.map(({ columnId, from, to }) => ({
    columnId,
    from: from === 0 ? 0 : from - left + padding,
    to: Math.min(width, to - left),
  }));
}

/** Everything between the title and the exits. */
function mainPiece(kit: Kit, view: CardView, width: number, stretches: readonly Stretch[]): Piece {
  const { space, body, small } = kit.style;
  const { card } = view;
  const pieces: Piece[] = [];
  if (card.tasks.items.length === 0) pieces.push(textPiece(kit, firstSentence(card), { size: body }, width));
  else pieces.push(tasksPiece(kit, card, view.tasks, width, stretches));
  if (view.hidden > 0) {
    pieces.push(textPiece(kit, `en nog ${view.hidden} taken`, { size: small, fill: palette.inkSoft }, width));
  }
  if (view.isLast) pieces.push(...handoverLines(kit, card, width));
  return stack(pieces, space.xs);
}

/** All exits are said in words, except a plain "and then" without more to say, that is drawn as a line. */
function saidExits(kit: Kit, view: CardView): SaidExit[] {
  const { card } = view;
  const place = kit.lookup.cards.get(card.id);
  if (!place || !view.isLast) return [];
  const isLine = ({ label, note, to }: Exit) =>
    label === '' && !note && 'cardId' in to && to.cardId !== card.id && kit.onPage.has(to.cardId);
  return card.exits
    .filter((exit) => card.kind === 'question' || !isLine(exit))
    .map((exit) => sayExit(kit, place, exit));
}

function shiftedRows(exits: ExitRows, by: number): Map<ExitId, number> {
  return new Map([...exits.middles].map(([id, middle]) => [id, middle + by]));
}

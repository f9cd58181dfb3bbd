import type { Operation } from '@/lib/core/protocol';
import { columnsOf, everyCard, findCard } from '@/lib/core/protocol/questions';
import type { CardId, ColumnId, StepId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, PartOfColumn, Route, Step } from '@/schemas/protocol-flow';
import type { CardPlace } from './move-card';
import { sharesColumn } from './shares-column';

/** How far cards go together, in steps and in columns. */
export type Shift = {
  rows: number;
  columns: number;
  /** What comes to stand in this step stands before the card with this index among those that stay. */
  into?: { stepId: StepId; index: number };
  /** Where in another step, without `into`. */
  side?: 'start' | 'end';
};

/** The same, as far as this one of them goes to come to its place. */
export function moveCardsAlong(
  protocol: Protocol,
  cardIds: readonly CardId[],
  cardId: CardId,
  { stepId, index, columnId }: CardPlace,
): Operation[] | undefined {
  const moving = movingOf(protocol, cardIds);
  const found = findCard(protocol, cardId);
  if (!moving || !found) return undefined;
  const { steps, columns, ids } = moving;
  const rows = steps.findIndex(({ id }) => id === stepId) - steps.indexOf(found.step);
  const places = found.card.parts.map((part) => columns.indexOf(part.columnId)).filter((at) => at >= 0);
  const isSideways = columnId !== undefined && places.length > 0;
  const before = found.step.cards.slice(0, found.index).filter(({ id }) => !ids.has(id)).length;
  const isHere = rows === 0 && before === index;
  return moveCards(protocol, cardIds, {
    rows,
    columns: isSideways ? columns.indexOf(columnId) - Math.min(...places) : 0,
    ...(!isHere && { into: { stepId, index } }),
  });
}

type Moving = { route: Route; columns: ColumnId[]; steps: Step[]; ids: ReadonlySet<CardId> };

/**
 * The edits that move these cards of one route together; they keep their order, and outcomes stay in their lane.
 * Undefined when there is no room for all of them, none when nothing moves.
 */
export function moveCards(
  protocol: Protocol,
  cardIds: readonly CardId[],
  shift: Shift,
): Operation[] | undefined {
  const moving = movingOf(protocol, cardIds);
  if (!moving) return undefined;
  const { steps, ids } = moving;
  const lists = steps.map((step) => step.cards.map(({ id }) => id));
  const operations: Operation[] = [];
  for (const [at, step] of steps.entries()) {
    for (const card of step.cards.filter(({ id }) => ids.has(id))) {
      const target = steps[at + shift.rows];
      const parts = shifted(card, moving.columns, shift.columns);
      if (!target || !parts) return undefined;
      const was = lists[at]!.indexOf(card.id);
      lists[at]!.splice(was, 1);
      const list = lists[at + shift.rows]!;
      const index = placeIn(list, target, moving, shift) ?? was;
      list.splice(index, 0, card.id);
      if (target === step && index === was && parts === card.parts) continue;
      operations.push({ kind: 'move_card', cardId: card.id, stepId: target.id, index, parts });
    }
  }
  return operations;
}

function movingOf(protocol: Protocol, cardIds: readonly CardId[]): Moving | undefined {
  const found = everyCard(protocol).filter(({ card }) => cardIds.includes(card.id));
  const route = found[0]?.route;
  if (!route || found.some((one) => one.route !== route)) return undefined;
  return {
    route,
    columns: columnsOf(protocol, route).map(({ id }) => id),
    steps: route.steps,
    ids: new Set(cardIds),
  };
}

/** Before the card that comes after them among those that stay; undefined: where it was. */
function placeIn(
  list: readonly CardId[],
  target: Step,
  { ids }: Moving,
  { rows, into, side = 'end' }: Shift,
): number | undefined {
  const staying = target.cards.filter(({ id }) => !ids.has(id));
  if (into?.stepId !== target.id && rows === 0) return undefined;
  const end = side === 'end' ? staying.length : 0;
  const after = staying[into?.stepId === target.id ? into.index : end];
  return after ? list.indexOf(after.id) : list.length;
}

/** All parts of a card sideways; undefined when it has no room. */
function shifted({ parts, kind }: Card, columns: ColumnId[], by: number): PartOfColumn[] | undefined {
  if (by === 0 || kind === 'outcome') return parts;
  const moved: PartOfColumn[] = [];
  for (const part of parts) {
    const at = columns.indexOf(part.columnId);
    const columnId = at < 0 ? part.columnId : columns[at + by];
    if (!columnId) return undefined;
    moved.push({ ...part, columnId });
  }
  return moved;
}

/**
 * One place further by keyboard: a column; past the next card over the same columns when all stand in one step; else a
 * step. Undefined when there is no room for all of them.
 */
export function nudgeCards(
  protocol: Protocol,
  cardIds: readonly CardId[],
  direction: 'left' | 'right' | 'up' | 'down',
): Operation[] | undefined {
  const by = direction === 'left' || direction === 'up' ? -1 : 1;
  if (direction === 'left' || direction === 'right')
    return moveCards(protocol, cardIds, { rows: 0, columns: by });
  const moving = movingOf(protocol, cardIds);
  const into = moving && pastNext(moving, by);
  if (into) return moveCards(protocol, cardIds, { rows: 0, columns: 0, into });
  return moveCards(protocol, cardIds, { rows: by, columns: 0, side: by < 0 ? 'end' : 'start' });
}

/** Past the card that comes next, when all stand in one step and there is one there. */
function pastNext({ steps, ids }: Moving, by: -1 | 1): Shift['into'] {
  const [step, ...others] = steps.filter(({ cards }) => cards.some(({ id }) => ids.has(id)));
  if (!step || others.length > 0) return undefined;
  const { cards } = step;
  const moving = cards.filter(({ id }) => ids.has(id));
  const staying = cards.filter(({ id }) => !ids.has(id));
  const isPassed = (card: Card) => staying.includes(card) && moving.some((one) => sharesColumn(one, card));
  const passed =
    by < 0
      ? cards.slice(0, cards.indexOf(moving[0]!)).findLast(isPassed)
      : cards.slice(cards.indexOf(moving.at(-1)!) + 1).find(isPassed);
  return passed && { stepId: step.id, index: staying.indexOf(passed) + (by < 0 ? 0 : 1) };
}

import type { CardId, ColumnId, FunctionId, RouteId } from '@/schemas/ids';
import type { Card, Exit } from '@/schemas/protocol-flow';
import { columnsOfFunction, findRoute, targetOf } from './flow-index';
import type { FlowIndex } from './flow-index';
import type { Entry, Run } from './run';

/** Where a run stands, derived from its history. */
export type Position = {
  functionId?: FunctionId;
  columnIds: ColumnId[];
  routeId?: RouteId;
  /** Cards that are mine to walk, earliest in reading order first. */
  mine: CardId[];
  /** Cards where somebody else acts now. */
  others: CardId[];
  /** Cards others began on where the lines parted and one of them was mine: not mine to wait for. */
  aside: CardId[];
  /** Cards this run has left. */
  left: CardId[];
  /** The matter was given away: by a hand-over card or by the person. */
  handedOver: boolean;
};

/** My columns have a part in it, or it belongs to nobody in particular. */
export function isMine(card: Card, columnIds: ColumnId[]): boolean {
  return card.parts.length === 0 || card.parts.some((part) => columnIds.includes(part.columnId));
}

function concerns(exit: Exit, columnIds: ColumnId[]): boolean {
  return exit.columnIds === undefined || exit.columnIds.some((id) => columnIds.includes(id));
}

/**
 * A line reaches a card. Somebody else's card only joins the cards others work on, except an outcome that
 * I reach myself: I see how it ends. A line that comes in late at a card already left is absorbed while
 * other cards are open (parallel lines meet); as the only line it is a loop, and the card opens again.
 */
function arrive(index: FlowIndex, at: Position, cardId: CardId | undefined, byMe: boolean): Position {
  const place = cardId && index.places.get(cardId);
  if (!place || !cardId) return at;
  const seen = isMine(place.card, at.columnIds) || place.card.kind === 'outcome';
  if (!byMe || !seen) {
    return at.others.includes(cardId) ? at : { ...at, others: [...at.others, cardId] };
  }
  const absorbed = at.mine.includes(cardId) || (at.left.includes(cardId) && at.mine.length > 0);
  if (absorbed) return at;
  return { ...at, mine: inOrder(index, [...at.mine, cardId]) };
}

function beginAt(index: FlowIndex, at: Position, cardId: CardId | undefined | null): Position {
  const place = cardId ? index.places.get(cardId) : undefined;
  const empty: Position = { ...at, mine: [], others: [], aside: [], handedOver: false };
  if (!place) return empty;
  return arrive(
    index,
    { ...empty, routeId: place.route.id },
    place.card.id,
    isMine(place.card, at.columnIds),
  );
}

function leave(index: FlowIndex, at: Position, entry: Extract<Entry, { kind: 'card' }>): Position {
  const card = index.places.get(entry.cardId)?.card;
  if (!card) return at;
  const taken = card.kind === 'question' ? card.exits.filter((exit) => exit.id === entry.exitId) : card.exits;
  const givesAway = card.kind === 'handover';
  const rest: Position = {
    ...at,
    mine: at.mine.filter((id) => id !== card.id),
    others: at.others.filter((id) => id !== card.id),
    left: [...at.left, card.id],
    handedOver: at.handedOver || givesAway,
  };
  const arrived = taken.reduce(
    (now, exit) => arrive(index, now, targetOf(index.flow, exit), !givesAway && concerns(exit, at.columnIds)),
    rest,
  );
  const goesOn = arrived.mine.some((id) => !rest.mine.includes(id));
  const begun = arrived.others.filter((id) => !rest.others.includes(id));
  const settled: Position = goesOn ? { ...arrived, others: rest.others, aside: begun } : arrived;
  const stands = currentCard(index, settled);
  const place = stands && index.places.get(stands);
  if (place) return { ...settled, routeId: place.route.id };
  return settled.others.length > 0 || taken.length > 0 ? settled : { ...settled, others: settled.aside };
}

function step(index: FlowIndex, at: Position, entry: Entry): Position {
  switch (entry.kind) {
    case 'function': {
      const columnIds = columnsOfFunction(index.flow, entry.functionId);
      const open = [...at.mine, ...at.others];
      const fresh: Position = {
        ...at,
        functionId: entry.functionId,
        columnIds,
        mine: [],
        others: [],
        handedOver: false,
      };
      const only = index.flow.routes.length === 1 ? index.flow.routes[0] : undefined;
      if (at.routeId === undefined && only) {
        return beginAt(index, { ...fresh, routeId: only.id }, only.startCardId);
      }
      return open.reduce((now, cardId) => {
        const card = index.places.get(cardId)?.card;
        return arrive(index, now, cardId, card !== undefined && isMine(card, columnIds));
      }, fresh);
    }
    case 'route': {
      const route = findRoute(index.flow, entry.routeId);
      return beginAt(index, { ...at, routeId: entry.routeId }, route?.startCardId);
    }
    case 'start':
      return beginAt(index, at, entry.cardId);
    case 'card':
      return leave(index, at, entry);
    case 'handed_over':
      return { ...at, handedOver: true };
  }
}

/** Replays the history of a run. */
export function positionOf(index: FlowIndex, run: Pick<Run, 'history'>): Position {
  const start: Position = { columnIds: [], mine: [], others: [], aside: [], left: [], handedOver: false };
  return run.history.reduce((at, entry) => step(index, at, entry), start);
}

const inOrder = (index: FlowIndex, ids: Iterable<CardId>) => {
  const order = (id: CardId) => index.places.get(id)?.order ?? 0;
  return [...ids].sort((a, b) => order(a) - order(b));
};

/** Cards that can be reached from these by any exits, themselves included; stops behind cards that `stop` names. */
function reach(index: FlowIndex, from: CardId[], stop: (card: Card) => boolean): Set<CardId> {
  const seen = new Set(from);
  for (const cardId of seen) {
    const card = index.places.get(cardId)?.card;
    if (!card || stop(card)) continue;
    for (const exit of card.exits) {
      const target = targetOf(index.flow, exit);
      if (target) seen.add(target);
    }
  }
  return seen;
}

/** The first cards of mine at or behind the cards others work on, whatever they answer; in reading order. */
export function mineBehind(index: FlowIndex, from: CardId[], columnIds: ColumnId[]): CardId[] {
  const hasPart = (card: Card) => card.parts.some((part) => columnIds.includes(part.columnId));
  const found = [...reach(index, from, hasPart)].filter((id) => {
    const card = index.places.get(id)?.card;
    return card !== undefined && hasPart(card);
  });
  return inOrder(index, found);
}

/**
 * The card to show: the earliest open one, but a join that waits for all its lines comes after the open
 * cards that still lead to it.
 */
export function currentCard(index: FlowIndex, at: Position): CardId | undefined {
  const waits = (id: CardId) =>
    index.places.get(id)?.card.join === 'all' &&
    at.mine.some((other) => other !== id && reach(index, [other], () => false).has(id));
  return at.mine.find((id) => !waits(id)) ?? at.mine[0];
}

import { everyCard, type FoundCard } from '@/lib/core/protocol/questions';
import type { CardId, RouteId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Exit, Route } from '@/schemas/protocol-flow';

/** Whom one reaches how, as far as it is somebody with a function. */
export type FlowContact = Pick<Protocol['contacts'][number], 'id' | 'name' | 'phone' | 'functionId'>;

/** What the engine reads of a protocol; the browser gets only this much. */
export type Flow = Pick<Protocol, 'functions' | 'columns' | 'routes' | 'startQuestion'> & {
  contacts: readonly FlowContact[];
};

export type Place = FoundCard & { order: number };

export type FlowIndex = {
  flow: Flow;
  /** Every card with its place; `order` counts in reading order over all routes. */
  places: ReadonlyMap<CardId, Place>;
  /** The lines into a card that waits for all of them; undefined for a card that goes on at the first. */
  joins: ReadonlyMap<CardId, ReadonlySet<string>>;
  /** The cards behind a card, as bits by `order`; a card is behind itself only when it lies on a circle. */
  behind: (cardId: CardId) => bigint;
  /** The cards that it is behind. */
  before: (cardId: CardId) => bigint;
  bit: (cardId: CardId) => bigint;
};

export function indexFlow(flow: Flow): FlowIndex {
  const found = everyCard(flow);
  const places = new Map(found.map((one, order): [CardId, Place] => [one.card.id, { ...one, order }]));
  const known = new Map<CardId, bigint>();
  const bit = (cardId: CardId) => 1n << BigInt(places.get(cardId)?.order ?? 0);
  const targetsOf = (cardId: CardId) =>
    (places.get(cardId)?.card.exits ?? [])
      .map((exit) => targetOf(flow, exit))
      .filter((id): id is CardId => id !== undefined && places.has(id));
  const behind = (cardId: CardId) => {
    let bits = known.get(cardId);
    if (bits === undefined) {
      const reach = new Set(targetsOf(cardId));
      for (const id of reach) for (const next of targetsOf(id)) reach.add(next);
      bits = [...reach].reduce((sum, id) => sum | bit(id), 0n);
      known.set(cardId, bits);
    }
    return bits;
  };
  const leading = new Map<CardId, bigint>();
  const before = (cardId: CardId) => {
    let bits = leading.get(cardId);
    if (bits === undefined) {
      const own = bit(cardId);
      bits = [...places.keys()].reduce((sum, id) => ((behind(id) & own) === 0n ? sum : sum | bit(id)), 0n);
      leading.set(cardId, bits);
    }
    return bits;
  };
  return { flow, places, joins: joinsOf(flow, found), behind, before, bit };
}

/** Tells the lines of the flow apart: an exit is only known within its card. */
export function lineOf(cardId: CardId, exit: Exit): string {
  return `${cardId} ${exit.id}`;
}

function joinsOf(flow: Flow, found: readonly FoundCard[]): Map<CardId, Set<string>> {
  const waiting = found.filter(({ card }) => card.join === 'all');
  const joins = new Map(waiting.map(({ card }): [CardId, Set<string>] => [card.id, new Set()]));
  if (joins.size === 0) return joins;
  for (const { card } of found) {
    for (const exit of card.exits) {
      const target = targetOf(flow, exit);
      if (target) joins.get(target)?.add(lineOf(card.id, exit));
    }
  }
  for (const [cardId, lines] of joins) if (lines.size < 2) joins.delete(cardId);
  return joins;
}

export function findRoute(flow: Flow, routeId: RouteId): Route | undefined {
  return flow.routes.find((route) => route.id === routeId);
}

/** The card an exit leads to: the card itself, or where that route starts. */
export function targetOf(flow: Flow, exit: Exit): CardId | undefined {
  if ('cardId' in exit.to) return exit.to.cardId;
  return findRoute(flow, exit.to.routeId)?.startCardId ?? undefined;
}

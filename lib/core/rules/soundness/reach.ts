import { cardsOf } from '@/lib/core/protocol/questions';
import { entrancesOf } from '@/lib/core/state-space';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Route } from '@/schemas/protocol-flow';

function targetsOf(card: Card | undefined): CardId[] {
  return (card?.exits ?? []).flatMap(({ to }) => ('cardId' in to ? [to.cardId] : []));
}

/** The cards one can come to from these, these included; nearest first. */
export function reachableFrom(route: Route, from: readonly CardId[]): Set<CardId> {
  const cards = new Map(cardsOf(route).map((card) => [card.id, card]));
  const reached = new Set(from);
  for (const id of reached) for (const target of targetsOf(cards.get(id))) reached.add(target);
  return reached;
}

/** The cards of the route that can be come to at all. */
export function reachedIn(protocol: Protocol, route: Route): Set<CardId> {
  return reachableFrom(route, entrancesOf(protocol, route));
}

/** The shortest way to the card, both ends included: from the start or, where that leads elsewhere, a global exit. */
export function wayTo(protocol: Protocol, route: Route, cardId: CardId): CardId[] {
  for (const entrance of entrancesOf(protocol, route)) {
    const way = shortestWay(route, entrance, cardId);
    if (way.length > 0) return way;
  }
  return [];
}

function shortestWay(route: Route, from: CardId, to: CardId): CardId[] {
  const cards = new Map(cardsOf(route).map((card) => [card.id, card]));
  const before = new Map<CardId, CardId | undefined>([[from, undefined]]);
  for (const [id] of before) {
    for (const target of targetsOf(cards.get(id))) if (!before.has(target)) before.set(target, id);
  }
  const way: CardId[] = [];
  if (before.has(to)) for (let id: CardId | undefined = to; id; id = before.get(id)) way.unshift(id);
  return way;
}

/** A hand-over may end the matter for who gives it away, and an outcome ends the route: those need no way on. */
export function isDeadEnd(card: Card): boolean {
  return card.kind !== 'outcome' && card.kind !== 'handover' && card.exits.length === 0;
}

/** One can come to a dead end: dead-end says so, and what lies behind the missing line is lost only because of it. */
export function stopsShort(protocol: Protocol, route: Route): boolean {
  const reached = reachedIn(protocol, route);
  return cardsOf(route).some((card) => reached.has(card.id) && isDeadEnd(card));
}

/** An outcome can be reached, or another route. */
export function hasEnd(protocol: Protocol, route: Route): boolean {
  const reached = reachedIn(protocol, route);
  return cardsOf(route).some(
    (card) =>
      reached.has(card.id) && (card.kind === 'outcome' || card.exits.some(({ to }) => 'routeId' in to)),
  );
}

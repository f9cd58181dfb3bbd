import { cardsOf } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Route } from '@/schemas/protocol-flow';
import { soundFlow } from '../grounds';
import { named, placedCards } from '../places';
import { entrancesOf, leadingTo, reachableFrom } from './reach';
import type { Rule } from '../rule';

/** Where one can stop: an outcome, a hand-over, another route. A dead end counts too: dead-end speaks of it. */
function isEnd(card: Card): boolean {
  return (
    card.kind === 'outcome' ||
    card.kind === 'handover' ||
    card.exits.length === 0 ||
    card.exits.some(({ to }) => 'routeId' in to)
  );
}

/** The cards one can come to and from which no end can be reached, in reading order. */
function trappedIn(protocol: Protocol, route: Route): CardId[] {
  const ends = cardsOf(route).filter(isEnd);
  // Without any end the whole route is the problem: route-without-end says so.
  if (ends.length === 0) return [];
  const escaping = leadingTo(
    route,
    ends.map((card) => card.id),
  );
  const reached = reachableFrom(route, entrancesOf(protocol, route));
  return cardsOf(route).flatMap(({ id }) => (reached.has(id) && !escaping.has(id) ? [id] : []));
}

/** One card of each circle: the first in reading order. */
function firstOfEachCircle(protocol: Protocol, route: Route): CardId[] {
  const told = new Set<CardId>();
  return trappedIn(protocol, route).filter((id) => {
    const isNew = !told.has(id);
    for (const other of [...reachableFrom(route, [id]), ...leadingTo(route, [id])]) told.add(other);
    return isNew;
  });
}

export const endlessLoop: Rule = {
  id: 'endless-loop',
  title: 'Uit elke kring leidt een weg',
  why: 'Wie in een kring blijft lopen, komt nooit bij een besluit.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  check(protocol) {
    const first = new Set(protocol.routes.flatMap((route) => firstOfEachCircle(protocol, route)));
    return placedCards(protocol)
      .filter(({ card }) => first.has(card.id))
      .map((placed) => ({
        where: placed.where,
        message: `${named(placed)} hoort bij een kring waar je niet uit komt. Voeg in de kring een weg toe naar een uitkomst.`,
      }));
  },
};

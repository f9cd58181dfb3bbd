import { restoreLinesTo } from '../fixes/mend-flow';
import { soundFlow } from '../grounds';
import { named, placedCards } from '../places';
import { entrancesOf, reachableFrom } from './reach';
import type { Rule } from '../rule';

/** Silent on a route without a start: route-without-start says that once for all its cards. */
export const unreachableCard: Rule = {
  id: 'unreachable-card',
  title: 'Elke kaart is te bereiken',
  why: 'Wat niemand bereikt, doet niemand.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  fix: restoreLinesTo,
  check(protocol) {
    const reached = new Set(
      protocol.routes.flatMap((route) => [...reachableFrom(route, entrancesOf(protocol, route))]),
    );
    return placedCards(protocol)
      .filter(({ route, card }) => route.startCardId !== null && !reached.has(card.id))
      .map((placed) => ({
        where: placed.where,
        message: `${named(placed)} is vanaf het begin van de route niet te bereiken. Trek er een lijn naartoe, of verwijder de kaart.`,
      }));
  },
};

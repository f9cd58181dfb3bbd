import { cardsOf } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Route } from '@/schemas/protocol-flow';
import { soundFlow } from '../grounds';
import { named } from '../places';
import { hasEnd, reachableFrom } from './reach';
import type { Rule } from '../rule';

/**
 * A circle that one walks for ever: because no line leads out of it, or because all its lines are taken, the one back
 * as well. Silent on a route without any end, of which route-without-end speaks, and on one that is too big to walk.
 */
export const endlessLoop: Rule = {
  id: 'endless-loop',
  title: 'Uit elke kring leidt een weg',
  why: 'Wie in een kring blijft lopen, komt nooit bij een besluit.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  check(protocol, { cards, spaceOf }) {
    const traps = protocol.routes
      .filter((route) => hasEnd(protocol, route))
      .flatMap((route) => spaceOf(route).traps);
    const paths = new Map(traps.map(({ cardId, path }) => [cardId, path]));
    return cards.flatMap((placed) => {
      const path = paths.get(placed.card.id);
      if (!path) return [];
      const message = hasWayOut(placed.route, placed.card.id)
        ? `${named(placed)} hoort bij een kring die nooit stopt, want ook de lijn terug volg je altijd. Zet in de kring een vraag die zegt wanneer je stopt.`
        : `${named(placed)} hoort bij een kring waar je niet uit komt. Voeg in de kring een weg toe naar een uitkomst.`;
      return [{ where: placed.where, message, path }];
    });
  },
};

/** A line of the circle leads on to where it does not come back from, or to another route. */
function hasWayOut(route: Route, cardId: CardId): boolean {
  const reached = reachableFrom(route, [cardId]);
  return cardsOf(route).some(
    (card) =>
      reached.has(card.id) &&
      (!reachableFrom(route, [card.id]).has(cardId) || card.exits.some(({ to }) => 'routeId' in to)),
  );
}

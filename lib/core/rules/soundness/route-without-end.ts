import { cardsOf } from '@/lib/core/protocol/questions';
import type { Route } from '@/schemas/protocol-flow';
import { entrancesOf, reachableFrom } from './reach';
import { leadOn } from '../fixes/mend-flow';
import { soundFlow } from '../grounds';
import type { Rule } from '../rule';

/** A route ends in an outcome, or goes on in another route. */
export const routeWithoutEnd: Rule = {
  id: 'route-without-end',
  title: 'Elke route eindigt',
  why: 'Een route zonder einde laat een kind zonder besluit achter.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  fix: leadOn,
  check(protocol) {
    const hasEnd = (route: Route) => {
      const reached = reachableFrom(route, entrancesOf(protocol, route));
      return cardsOf(route).some(
        (card) =>
          reached.has(card.id) && (card.kind === 'outcome' || card.exits.some(({ to }) => 'routeId' in to)),
      );
    };
    return protocol.routes
      .filter((route) => route.startCardId !== null && !hasEnd(route))
      .map((route) => ({
        where: { routeId: route.id },
        message: `Route "${route.title}" heeft geen einde. Voeg een uitkomst toe, bijvoorbeeld "afsluiten en vastleggen", en trek er een lijn naartoe.`,
      }));
  },
};

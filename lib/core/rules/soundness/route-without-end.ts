import type { Protocol } from '@/schemas/protocol';
import type { Route } from '@/schemas/protocol-flow';
import { lastStop, leadOn } from '../fixes/mend-flow';
import { soundFlow } from '../grounds';
import { hasEnd, reachedIn, stopsShort, wayTo } from './reach';
import type { Rule } from '../rule';

/** A route ends in an outcome, or goes on in another route. Silent where it runs into a dead end: dead-end says so. */
export const routeWithoutEnd: Rule = {
  id: 'route-without-end',
  title: 'Elke route eindigt',
  why: 'Een route zonder einde laat een kind zonder besluit achter.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  fix: leadOn,
  check: (protocol) =>
    protocol.routes
      .filter(
        (route) => route.startCardId !== null && !hasEnd(protocol, route) && !stopsShort(protocol, route),
      )
      .map((route) => ({
        where: { routeId: route.id },
        fixable: lastStop(route) !== undefined,
        message: `Route "${route.title}" heeft geen einde. Voeg een uitkomst toe, bijvoorbeeld "afsluiten en vastleggen", en trek er een lijn naartoe.`,
        path: wayToTheLast(protocol, route),
      })),
};

/** As far as one can come. */
function wayToTheLast(protocol: Protocol, route: Route) {
  const last = [...reachedIn(protocol, route)].at(-1);
  return last ? wayTo(protocol, route, last) : [];
}

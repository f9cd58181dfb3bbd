import { setStart } from '../fixes/mend-flow';
import { soundFlow } from '../grounds';
import type { Rule } from '../rule';

export const routeWithoutStart: Rule = {
  id: 'route-without-start',
  title: 'Elke route heeft één begin',
  why: 'Wie de route opent, moet meteen zien waarmee hij begint.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  fix: setStart,
  check: (protocol) =>
    protocol.routes
      .filter((route) => route.startCardId === null)
      .map((route) => ({
        where: { routeId: route.id },
        message: `Route "${route.title}" heeft geen begin. Wijs de kaart aan waarmee je begint.`,
      })),
};

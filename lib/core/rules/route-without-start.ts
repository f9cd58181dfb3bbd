import type { Rule } from './rule';

export const routeWithoutStart: Rule = {
  id: 'route-without-start',
  severity: 'blocks',
  check: (protocol) =>
    protocol.routes
      .filter((route) => route.startCardId === null)
      .map((route) => ({
        where: { routeId: route.id },
        message: `Route "${route.title}" heeft geen begin. Wijs de kaart aan waarmee je begint.`,
      })),
};

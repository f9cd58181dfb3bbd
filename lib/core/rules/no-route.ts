import type { Rule } from './rule';

/** A protocol without any route tells nobody what to do. */
export const noRoute: Rule = {
  id: 'no-route',
  severity: 'blocks',
  check: (protocol) =>
    protocol.routes.length > 0
      ? []
      : [{ where: {}, message: 'Er is nog geen route. Voeg een route toe, met stappen en kaarten.' }],
};

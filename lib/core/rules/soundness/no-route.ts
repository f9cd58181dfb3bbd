import { soundFlow } from '../grounds';
import type { Rule } from '../rule';

/** A protocol without any route tells nobody what to do. */
export const noRoute: Rule = {
  id: 'no-route',
  title: 'Er is een route',
  why: 'Zonder route weet niemand wat hij moet doen.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  check: (protocol) =>
    protocol.routes.length > 0
      ? []
      : [{ where: {}, message: 'Er is nog geen route. Voeg een route toe, met stappen en kaarten.' }],
};

import type { RouteId, StepId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { called } from './names';
import { stepInWords } from './step-words';

/** What a draft still lacks to be a flow at all, and where that belongs. */
export type NextToMake = {
  /** As an order to who writes: "zet een kaart in stap 5, Beslis". */
  words: string;
  where: { routeId?: RouteId; stepId?: StepId };
};

/**
 * The first thing that is missing before there is a flow to judge: a route, a column, a step, a card in each
 * step. Undefined when all of it is there: from then on the check says what is wrong.
 */
export function nextToMake(protocol: Protocol): NextToMake | undefined {
  const { routes, columns } = protocol;
  if (routes.length === 0) return { words: 'voeg een route toe', where: {} };
  if (columns.length === 0) return { words: 'voeg een kolom toe, voor wie iets doet', where: {} };
  for (const { id, title, steps } of routes) {
    if (steps.length === 0)
      return { words: `voeg een stap toe aan ${called('route', title)}`, where: { routeId: id } };
    const empty = steps.find(({ cards }) => cards.length === 0);
    if (!empty) continue;
    const name = empty.label.trim() !== '' && empty.title.trim() !== '' ? `, ${empty.title.trim()}` : '';
    return {
      words: `zet een kaart in ${stepInWords(empty)}${name}`,
      where: { routeId: id, stepId: empty.id },
    };
  }
  return undefined;
}

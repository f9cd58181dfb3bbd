import { soundFlow } from '../grounds';
import type { Problem, Rule } from '../rule';

/** What cannot be walked to its end cannot be proved to end well. */
export const tooManyBranches: Rule = {
  id: 'too-many-branches',
  title: 'De route is te overzien',
  why: 'Als een programma niet kan nagaan of de route goed afloopt, kan een mens dat ook niet.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  check: (protocol, { spaceOf, tableOf }) =>
    protocol.routes.flatMap((route): Problem[] => {
      const where = { routeId: route.id };
      if (spaceOf(route).capped) {
        const message = `Route "${route.title}" heeft te veel gelijktijdige takken om te controleren. Laat takken eerder samenkomen, of maak er een aparte route van.`;
        return [{ where, message }];
      }
      if (!tableOf(route)?.capped) return [];
      const message = `Route "${route.title}" heeft bij het wegen te veel combinaties van antwoorden om te controleren. Laat vragen weg die niet over wegen gaan, of maak er een aparte route van.`;
      return [{ where, message }];
    }),
};

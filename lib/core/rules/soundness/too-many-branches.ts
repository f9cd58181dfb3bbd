import { soundFlow } from '../grounds';
import type { Rule } from '../rule';

/** What cannot be walked to its end cannot be proved to end well. */
export const tooManyBranches: Rule = {
  id: 'too-many-branches',
  title: 'De route is te overzien',
  why: 'Als een programma niet kan nagaan of de route goed afloopt, kan een mens dat ook niet.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  check: (protocol, { spaceOf }) =>
    protocol.routes
      .filter((route) => spaceOf(route).capped)
      .map((route) => ({
        where: { routeId: route.id },
        message: `Route "${route.title}" heeft te veel gelijktijdige takken om te controleren. Laat takken eerder samenkomen, of maak er een aparte route van.`,
      })),
};

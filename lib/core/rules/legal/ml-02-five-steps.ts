import { listed } from '@/lib/core/dutch';
import { cardsOf } from '@/lib/core/protocol/questions';
import type { Route } from '@/schemas/protocol-flow';
import { addStatutoryStep } from '../fixes/add-step';
import { besluit, ownReading } from '../grounds';
import type { Problem, Rule } from '../rule';
import { statutoryKinds, statutoryName } from './statutory-steps';

const stepsOfLaw = besluit('art. 2 lid 1 onder a en lid 2');
/** The code must hold the five steps; that each of its routes for home does, is not said in so many words. */
const onEveryRoute = ownReading(stepsOfLaw);

/** One step may cover two kinds and two steps one kind; other steps may stand between them. */
export const fiveSteps: Rule = {
  id: 'ML-02',
  title: 'De vijf wettelijke stappen staan erin',
  why: 'Elke stap die ontbreekt is een moment waarop een signaal blijft liggen.',
  severity: 'blocks',
  grounds: stepsOfLaw,
  exception: 'none',
  fix: addStatutoryStep,
  check: (_protocol, { homeRoutes, on }) => {
    const present = new Set(homeRoutes.flatMap(({ steps }) => steps.flatMap(({ kinds }) => kinds)));
    const [home] = homeRoutes;
    const missing = statutoryKinds
      .filter((kind) => !present.has(kind))
      .map((kind): Problem => ({
        where: home ? { routeId: home.id } : {},
        subject: kind,
        fixCase: { of: 'step', kind },
        message: home
          ? `In route "${home.title}" ontbreekt de stap "${statutoryName(kind, on)}".`
          : `De stap "${statutoryName(kind, on)}" ontbreekt, want er is geen route voor zorgen over thuis.`,
      }));
    return missing.length > 0 ? missing : homeRoutes.flatMap((route) => incomplete(route, homeRoutes, on));
  },
};

/**
 * A second route for home, complete elsewhere: who follows this one misses steps. Together with the home routes that
 * it leads to, or that lead to it, it may have them all. A route without cards is still to be made.
 */
function incomplete(route: Route, homeRoutes: readonly Route[], on: string): Problem[] {
  if (cardsOf(route).length === 0) return [];
  const joined = new Set([route]);
  for (const one of joined) {
    for (const other of homeRoutes) if (leadsTo(one, other) || leadsTo(other, one)) joined.add(other);
  }
  const present = new Set([...joined].flatMap(({ steps }) => steps.flatMap(({ kinds }) => kinds)));
  const missing = statutoryKinds.filter((kind) => !present.has(kind));
  if (missing.length === 0) return [];
  const names = listed(
    missing.map((kind) => `"${statutoryName(kind, on)}"`),
    'en',
  );
  return [
    {
      where: { routeId: route.id },
      subject: 'incomplete',
      severity: 'warns',
      exception: 'reason',
      fixable: false,
      grounds: onEveryRoute,
      message: `Route "${route.title}" is ook voor zorgen over thuis, maar mist ${names}. Laat haar naar de route met alle stappen gaan.`,
    },
  ];
}

function leadsTo(from: Route, to: Route): boolean {
  return cardsOf(from).some(({ exits }) =>
    exits.some((exit) => 'routeId' in exit.to && exit.to.routeId === to.id),
  );
}

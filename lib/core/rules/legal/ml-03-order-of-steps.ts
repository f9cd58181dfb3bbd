import { listed } from '@/lib/core/dutch';
import type { CardId } from '@/schemas/ids';
import type { Route, Step } from '@/schemas/protocol-flow';
import type { StepKind } from '@/schemas/vocabulary';
import { besluit, ownReading } from '../grounds';
import type { Problem, Rule } from '../rule';
import { namedStep, theStep } from './home-steps';
import { statutoryKinds } from './statutory-steps';
import { walkFromStart } from './walk';

/** Two kinds, in the order in which the Besluit names them, of which the first is only reached by way of the second. */
type Swapped = { early: StepKind; late: StepKind };

/**
 * Which card comes after which is told by the lines, not by the place in the grid. A step comes too late when every
 * way to it passes a step that belongs after it; so leaving a step out, going back and leaving the route are fine.
 */
export const orderOfSteps: Rule = {
  id: 'ML-03',
  title: 'De stappen staan in de volgorde waarin het Besluit ze noemt',
  why: 'De volgorde zorgt dat je overlegt voor je praat, en weegt voor je beslist.',
  severity: 'warns',
  grounds: ownReading(besluit('art. 2 lid 2')),
  exception: 'reason',
  check: (_protocol, { homeRoutes }) =>
    homeRoutes.flatMap((route) => {
      const swapped = swappedIn(route);
      return fewestToMove(swapped).map((kind) => problemOf(route, kind, swapped));
    }),
};

const stepsOf = (route: Route, kind: StepKind) => route.steps.filter(({ kinds }) => kinds.includes(kind));
const cardsIn = (steps: readonly Step[]): CardId[] => steps.flatMap(({ cards }) => cards.map(({ id }) => id));

function swappedIn(route: Route): Swapped[] {
  const reached = walkFromStart(route);
  return statutoryKinds
    .flatMap((early, index) => statutoryKinds.slice(index + 1).map((late) => ({ early, late })))
    .filter(({ early, late }) => {
      const wanted = cardsIn(stepsOf(route, early)).filter((id) => reached.has(id));
      const avoid = cardsIn(stepsOf(route, late).filter(({ kinds }) => !kinds.includes(early)));
      if (wanted.length === 0 || avoid.length === 0) return false;
      const inTime = walkFromStart(route, { avoid });
      return !wanted.some((id) => inTime.has(id));
    });
}

/** The fewest kinds that would have to move: for one step in the wrong place one finding is enough. */
function fewestToMove(swapped: readonly Swapped[]): StepKind[] {
  const choices = Array.from({ length: 2 ** statutoryKinds.length }, (_, bits) =>
    statutoryKinds.filter((_kind, index) => bits & (2 ** index)),
  ).sort((a, b) => a.length - b.length);
  return (
    choices.find((kinds) =>
      swapped.every(({ early, late }) => kinds.some((one) => one === early || one === late)),
    ) ?? []
  );
}

function problemOf(route: Route, kind: StepKind, swapped: readonly Swapped[]): Problem {
  const name = (other: StepKind) => stepsOf(route, other).slice(0, 1).map(theStep).join('');
  const tooLate = swapped.filter(({ early }) => early === kind).map(({ late }) => name(late));
  const tooSoon = swapped.filter(({ late }) => late === kind).map(({ early }) => name(early));
  const [step] = stepsOf(route, kind) as [Step];
  const says = [
    ...(tooLate.length > 0 ? [`komt pas na ${listed(tooLate, 'en')} en hoort ervoor`] : []),
    ...(tooSoon.length > 0 ? [`komt al voor ${listed(tooSoon, 'en')} en hoort erna`] : []),
  ];
  return {
    where: { routeId: route.id, stepId: step.id },
    subject: kind,
    message: `${namedStep(step)} ${listed(says, 'en')}.`,
  };
}

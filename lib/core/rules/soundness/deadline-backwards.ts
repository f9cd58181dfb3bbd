import type { Deadline, DeadlineTerm } from '@/schemas/protocol-flow';
import { swapDeadline } from '../fixes/swap-deadline';
import { soundFlow } from '../grounds';
import { placedCards } from '../places';
import type { Rule, Where } from '../rule';

function isBackwards(term: DeadlineTerm | undefined): boolean {
  return term?.kind === 'range' && term.from > term.to;
}

export const deadlineBackwards: Rule = {
  id: 'deadline-backwards',
  title: 'Termijnen lopen vooruit',
  why: 'Een termijn die eindigt voor hij begint, kan niemand halen.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  fix: swapDeadline,
  check(protocol) {
    const deadlines: { deadline: Deadline | undefined; where: Where; what: string }[] = [
      ...protocol.routes.flatMap((route) => [
        { deadline: route.deadline, where: { routeId: route.id }, what: `Route "${route.title}"` },
        ...route.steps.map((step) => ({
          deadline: step.deadline,
          where: { routeId: route.id, stepId: step.id },
          what: `Stap ${step.label}`,
        })),
      ]),
      ...placedCards(protocol).map(({ card, where }) => ({
        deadline: card.deadline,
        where,
        what: `Kaart "${card.title}"`,
      })),
      ...protocol.globalExits.map(({ deadline, label }) => ({ deadline, where: {}, what: `"${label}"` })),
    ];
    return deadlines
      .filter(({ deadline }) => isBackwards(deadline?.term) || isBackwards(deadline?.acute))
      .map(({ where, what }) => ({
        where,
        message: `${what} heeft een termijn die eindigt voor hij begint. Zet het kleinste getal vooraan.`,
      }));
  },
};

import { stepInWords } from '@/lib/core/protocol/questions';
import type { Deadline, DeadlineTerm } from '@/schemas/protocol-flow';
import { swapDeadline } from '../fixes/swap-deadline';
import { soundFlow } from '../grounds';
import { named } from '../places';
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
  check(protocol, facts) {
    const deadlines: { deadline: Deadline | undefined; where: Where; what: string }[] = [
      ...protocol.routes.flatMap((route) => [
        { deadline: route.deadline, where: { routeId: route.id }, what: `Route "${route.title}" heeft` },
        ...route.steps.map((step) => ({
          deadline: step.deadline,
          where: { routeId: route.id, stepId: step.id },
          what: `In route "${route.title}" heeft ${stepInWords(step)}`,
        })),
      ]),
      ...facts.cards.map(({ card, step, where }) => ({
        deadline: card.deadline,
        where,
        what: `${named({ card, step })} heeft`,
      })),
      ...protocol.globalExits.map(({ id, deadline, label }) => ({
        deadline,
        where: { collection: 'globalExits' as const, entryId: id },
        what: `Uitgang "${label}" heeft`,
      })),
    ];
    return deadlines
      .filter(({ deadline }) => isBackwards(deadline?.term) || isBackwards(deadline?.acute))
      .map(({ where, what }) => ({
        where,
        message: `${what} een termijn die eindigt voor hij begint. Zet het kleinste getal vooraan.`,
      }));
  },
};

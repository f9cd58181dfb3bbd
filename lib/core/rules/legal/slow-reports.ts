import { cardsOf } from '@/lib/core/protocol/questions';
import { isReport } from '@/lib/core/weighing';
import type { Protocol } from '@/schemas/protocol';
import type { Deadline, DeadlineTerm } from '@/schemas/protocol-flow';
import type { Where } from '../rule';
import { partsIn } from './sentences-in';

const inDays = {
  minute: 0,
  hour: 0,
  day: 1,
  'working-day': 1.4,
  'school-day': 1.4,
  week: 7,
  month: 30,
  year: 365,
} as const;
/** No law that was read, nor the framework of 2018, gives a figure; this only tells days from weeks. */
const DAYS_TO_REPORT = 10;

/** Where a report may take weeks: the term of its card, or of the step it stands in, unless its title says what Veilig Thuis does. */
export function slowReports({ routes }: Protocol): { where: Where; title: string }[] {
  return routes.flatMap((route) => {
    const reports = cardsOf(route).filter(isReport);
    return route.steps.flatMap((step) =>
      step.cards
        .filter((card) => reports.includes(card) && isSlow(card.deadline ?? step.deadline))
        .filter(({ title }) => !partsIn(title).includes('v'))
        .map((card) => ({
          where: { routeId: route.id, stepId: step.id, cardId: card.id },
          title: card.title,
        })),
    );
  });
}

/** Somebody else's term, such as that of Veilig Thuis, delays no report. */
function isSlow(deadline: Deadline | undefined): boolean {
  return (
    deadline !== undefined && deadline.ofFunctionId === undefined && daysOf(deadline.term) > DAYS_TO_REPORT
  );
}

function daysOf(term: DeadlineTerm): number {
  if (term.kind === 'within') return term.amount * inDays[term.unit];
  return term.kind === 'range' ? term.to * inDays[term.unit] : 0;
}

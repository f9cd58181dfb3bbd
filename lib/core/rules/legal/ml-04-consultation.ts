import type { Protocol } from '@/schemas/protocol';
import type { Card, SchoolFunction } from '@/schemas/protocol-flow';
import { addConsultation } from '../fixes/add-card';
import type { Facts } from '../facts';
import { besluit, municipalDuty } from '../grounds';
import type { Problem, Rule } from '../rule';
import { answersTag, homeStepsOf, namedStep, theStep, type PlacedStep } from './home-steps';

/**
 * Judged for each home route that has a consulting step: ML-02 says when there is none, and ML-08 when the step has
 * no card or nobody who does it. A way out that is always open does not take the place of naming it in this step.
 */
export const consultation: Rule = {
  id: 'ML-04',
  title: 'Overleg met een collega, Veilig Thuis en zo nodig letselduiding',
  why: 'Niemand hoeft een signaal alleen te wegen; een deskundige ziet wat jij niet ziet.',
  severity: 'blocks',
  grounds: [...besluit('art. 2 lid 2 onder b'), ...municipalDuty('art. 4.1.2 lid 1')],
  exception: 'none',
  fix: addConsultation,
  check: (protocol, facts) =>
    homeStepsOf(facts, 'consult').flatMap((steps) => [
      ...veiligThuis(protocol, facts, steps),
      ...injuryExpert(facts, steps),
      ...colleague(protocol, steps),
    ]),
};

const cardsIn = (steps: readonly PlacedStep[]): Card[] => steps.flatMap(({ step }) => step.cards);
const first = (steps: readonly PlacedStep[]) => steps[0]!;

function veiligThuis({ contacts }: Protocol, facts: Facts, steps: readonly PlacedStep[]): Problem[] {
  const ids = new Set(contacts.filter(({ kind }) => kind === 'veilig-thuis').map(({ id }) => id));
  const named = cardsIn(steps).some(({ contactIds }) => contactIds.some((id) => ids.has(id)));
  if (named || answersTag(facts, 'veilig-thuis-advice', steps)) return [];
  const { step, where } = first(steps);
  return [
    {
      where,
      subject: 'veilig-thuis-advice',
      message: `${namedStep(step)} zegt niet dat je zo nodig advies vraagt aan Veilig Thuis.`,
    },
  ];
}

function injuryExpert(facts: Facts, steps: readonly PlacedStep[]): Problem[] {
  if (answersTag(facts, 'injury-expert', steps)) return [];
  const { step, where } = first(steps);
  return [
    {
      where,
      subject: 'injury-expert',
      severity: 'warns',
      exception: 'reason',
      message: `${namedStep(step)} zegt niet wie letsel kan duiden, zoals de vertrouwensarts van Veilig Thuis.`,
    },
  ];
}

/** Somebody who consults needs somebody else. One function alone in the step is nobody to consult. */
function colleague({ columns, functions }: Protocol, steps: readonly PlacedStep[]): Problem[] {
  const cards = cardsIn(steps);
  if (cards.some((card) => card.kind === 'handover')) return [];
  const standing = new Set(cards.flatMap(({ parts }) => parts.map(({ columnId }) => columnId)));
  const [column, ...more] = columns.filter(({ id }) => standing.has(id));
  if (!column || more.length > 0 || column.functionIds.length !== 1) return [];
  const only = functions.find(({ id }) => id === column.functionIds[0]);
  if (only?.kind !== 'function') return [];
  return [colleagueMissing(first(steps), only)];
}

const colleagueMissing = ({ step, where }: PlacedStep, { name }: SchoolFunction): Problem => ({
  where,
  subject: 'colleague',
  severity: 'warns',
  exception: 'reason',
  message: `In ${theStep(step)} staat alleen "${name}". Noem de collega met wie die overlegt.`,
});

import { asks } from '@/lib/core/protocol/questions';
import { isReport } from '@/lib/core/weighing';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import { addWeighing } from '../fixes/add-card';
import type { Facts } from '../facts';
import { besluit, besluitBefore2019, ownReading, weighingFramework } from '../grounds';
import type { Problem, Rule } from '../rule';
import type { Tagged } from '../tagged';
import { helpLeadingOn } from './help-leading-on';
import { answersTag, homeStepsOf, namedStep, theStep, type PlacedStep } from './home-steps';
import { saidElsewhere } from './said-elsewhere';
import { walkFromStart } from './walk';
import { stopsIn } from './ways-past';

/** Until the end of 2018 the law itself asked to call Veilig Thuis whenever in doubt; since then the profession does. */
const doubtByLaw = besluitBefore2019('art. 2 lid 2 onder d');
const doubtByNorm = weighingFramework('bij twijfel altijd Veilig Thuis');
const byLaw = besluit('art. 2 lid 1 onder b en lid 2 onder d');
/** The steps are named one after the other; that none may come before another, or help must wait, is not said. */
const alsoWeighed = ownReading([doubtByLaw, ...byLaw]);

/** That the step applies the framework is law; that it says or points to what is weighed, is not said in so many words. */
const inTheStep = ownReading(byLaw);

/** ML-02 says when there is no weighing step at all, ML-10 which weighing questions are missing. */
export const weighing: Rule = {
  id: 'ML-06',
  title: 'Wegen van risico, aard en ernst; bij twijfel Veilig Thuis',
  why: 'Zonder wegen is melden of niet melden toeval.',
  severity: 'blocks',
  grounds: [doubtByLaw, ...byLaw, ...doubtByNorm],
  exception: 'none',
  fix: addWeighing,
  check: (protocol, facts) =>
    homeStepsOf(facts, 'weigh').flatMap((steps) => [
      ...whatToWeigh(protocol, facts, steps),
      ...inDoubt(facts, steps),
      ...passedBy(facts, steps),
    ]),
};

/**
 * The Besluit of today asks a framework of the code and not where in the code it stands. Until the end of 2018 the step
 * itself was "het wegen van het risico op en de aard en de ernst van" the violence.
 */
function whatToWeigh(protocol: Protocol, facts: Facts, steps: readonly PlacedStep[]): Problem[] {
  if (answersTag(facts, 'risk-nature-severity', steps)) return [];
  const [{ step, where }] = steps as [PlacedStep];
  const said = isBefore2019(facts)
    ? 'nowhere'
    : saidElsewhere(protocol, facts, 'risk-nature-severity', steps);
  if (said === 'pointed-to') return [];
  const subject = 'risk-nature-severity';
  const message = `${namedStep(step)} zegt niet dat je alle drie weegt: het risico, de aard en de ernst van het huiselijk geweld of de kindermishandeling.`;
  if (said === 'nowhere') return [{ where, subject, message, grounds: [doubtByLaw, ...byLaw] }];
  return [
    {
      where,
      subject,
      severity: 'warns',
      exception: 'reason',
      grounds: inTheStep,
      message: `${message} Het staat wel ergens anders in de meldcode: verwijs daarnaar, of zeg het hier.`,
    },
  ];
}

const nameOn = (on: string) => {
  if (on < '2015-01-01') return 'het steunpunt huiselijk geweld of het AMK (nu Veilig Thuis)';
  return on < '2019-01-01' ? 'het AMHK (nu Veilig Thuis)' : 'Veilig Thuis';
};
const isBefore2019 = ({ on }: Facts) => doubtByLaw.validUntil !== undefined && on <= doubtByLaw.validUntil;

/** Said anywhere on this route, or where it holds for every route: a way out that is always open, or a text. */
function inDoubt(facts: Facts, steps: readonly PlacedStep[]): Problem[] {
  const { tagged } = facts;
  const [{ route, step, where }] = steps as [PlacedStep];
  const holdsHere = (one: Tagged) => one.where.routeId === undefined || one.where.routeId === route.id;
  if (tagged('doubt-veilig-thuis').some(holdsHere)) return [];
  const isLaw = isBefore2019(facts);
  return [
    {
      where,
      subject: 'doubt-veilig-thuis',
      message: `Bij ${theStep(step)} staat niet dat je bij twijfel altijd ${nameOn(facts.on)} belt.`,
      grounds: [doubtByLaw, ...doubtByNorm],
      ...(!isLaw && { severity: 'warns', exception: 'reason' }),
    },
  ];
}

/**
 * Help that one comes to without having weighed: help may begin at once, and the law still asks to weigh. So it is only
 * mentioned where the help leads on to the weighing on every way. Closing may follow on a talk that takes the worry
 * away, and a report may be made in haste. Silent when nobody comes to the weighing at all: unreachable-card says so;
 * and where the steps ask weighing 1 or 2: ML-39 follows those.
 */
function passedBy(facts: Facts, steps: readonly PlacedStep[]): Problem[] {
  const [{ route }] = steps as [PlacedStep];
  if (steps.some(({ step }) => step.cards.some((card) => asks(card, 'weighing-1', 'weighing-2')))) return [];
  const avoid = steps.flatMap(({ step }) => step.cards.map(({ id }) => id));
  const reached = walkFromStart(route);
  if (!avoid.some((id) => reached.has(id))) return [];
  const without = walkFromStart(route, { avoid, by: (_exit, card) => !isReport(card) });
  const passes = (card: Card) => avoid.includes(card.id) || isReport(card);
  const leadsOn = helpLeadingOn(facts.shared(stopsIn), { passes });
  const helps = route.steps
    .flatMap((step) => step.cards.map((card) => ({ step, card })))
    .filter(({ card }) => card.kind === 'outcome' && card.outcome === 'help' && without.has(card.id));
  const worst = helps.find(({ card }) => !leadsOn.has(card.id)) ?? helps[0];
  if (!worst) return [];
  const { step, card } = worst;
  return [
    {
      where: { routeId: route.id, stepId: step.id, cardId: card.id },
      subject: 'passed-by',
      severity: leadsOn.has(card.id) ? 'advises' : 'warns',
      exception: 'reason',
      fixable: false,
      grounds: alsoWeighed,
      message: `Je komt bij kaart "${card.title}" zonder te wegen. Hulp mag meteen beginnen; zorg dat er ook gewogen wordt: laat elke weg langs ${theStep(steps[0]!.step)} gaan, ervoor of erna.`,
    },
  ];
}

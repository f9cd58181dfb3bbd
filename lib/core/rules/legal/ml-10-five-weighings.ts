import { listed } from '@/lib/core/dutch';
import { asks, words } from '@/lib/core/protocol/questions';
import { weighings } from '@/lib/core/weighing';
import type { Protocol } from '@/schemas/protocol';
import type { QuestionCard, Route } from '@/schemas/protocol-flow';
import type { QuestionKind, StepKind } from '@/schemas/vocabulary';
import { addWeighingQuestion } from '../fixes/add-question';
import type { Facts } from '../facts';
import { asBackground, besluit, weighingFramework } from '../grounds';
import { named, type PlacedCard } from '../places';
import type { Problem, Rule } from '../rule';
import { connectedRoutes } from './connected-routes';
import { homeStepsOf, theStep } from './home-steps';

const hasFramework = besluit('art. 2 lid 1 onder b en lid 2 onder d');
const five = weighingFramework('vijf afwegingen');
/** That one weighs by a framework is law; which questions it asks, and how they are answered, the profession says. */
const askedByFramework = [...five, ...asBackground(hasFramework)];

type Weighing = PlacedCard & { card: QuestionCard };

/**
 * Each home route asks them, alone or with the routes that it is one flow with: else a second one for "light" worries
 * would decide without weighing. Where "yes" of the second leads is for ML-11. A question with one answer or none is unsound already. Without a
 * step to weigh or decide in there is no place for the questions, and ML-02 says so.
 */
export const fiveWeighings: Rule = {
  id: 'ML-10',
  title: 'De vijf afwegingen, elk met ja en nee',
  why: 'Het afwegingskader helpt iedereen op dezelfde manier wegen.',
  severity: 'blocks',
  grounds: askedByFramework,
  exception: 'none',
  fix: addWeighingQuestion,
  check: (protocol, facts) => {
    const asked = facts.cards.filter(
      (placed): placed is Weighing =>
        placed.route.kind === 'home' &&
        placed.card.kind === 'question' &&
        weighings.some((kind) => asks(placed.card, kind)),
    );
    return [
      ...onceEach(facts.homeRoutes.flatMap((route) => missing(protocol, facts, route, asked))),
      ...weighings.flatMap((kind) => asked.filter(({ card }) => asks(card, kind)).flatMap(withoutAnswer)),
    ];
  },
};

/** The questions that neither the route asks, nor those that are one flow with it. */
function missing(protocol: Protocol, facts: Facts, route: Route, asked: readonly Weighing[]): Problem[] {
  const flow = connectedRoutes(protocol, route);
  const lacking = weighings.filter(
    (kind) => !asked.some((one) => flow.includes(one.route) && asks(one.card, kind)),
  );
  const steps = (kind: StepKind) => homeStepsOf({ ...facts, homeRoutes: flow }, kind).flat();
  const [weigh, decide] = [steps('weigh'), steps('decide')];
  return lacking.flatMap((kind): Problem[] => {
    const [first] = isEarly(kind) ? [...weigh, ...decide] : [...decide, ...weigh];
    if (!first) return [];
    const message = `In ${theStep(first.step)} ontbreekt ${words.questionKind[kind]}`;
    return [
      {
        where: first.where,
        subject: kind,
        fixCase: { of: 'weighing', kind },
        message,
        grounds: askedByFramework,
      },
    ];
  });
}

/** The first two belong to weighing, the others to deciding; either takes the place of the other. */
const isEarly = (kind: QuestionKind) => kind === 'weighing-1' || kind === 'weighing-2';

/** Two routes of one flow lack the same question in the same step. */
function onceEach(problems: readonly Problem[]): Problem[] {
  const isSame = (one: Problem, other: Problem) =>
    one.subject === other.subject &&
    one.where.routeId === other.where.routeId &&
    one.where.stepId === other.where.stepId;
  return problems.filter((problem, index) => problems.findIndex((other) => isSame(problem, other)) === index);
}

function withoutAnswer(placed: Weighing): Problem[] {
  const { exits } = placed.card;
  if (exits.length < 2) return [];
  const lacking = (['yes', 'no'] as const).filter(
    (answer) => !exits.some(({ answers }) => answers.includes(answer)),
  );
  if (lacking.length === 0) return [];
  const said = listed(
    lacking.map((answer) => `"${words.answer[answer]}"`),
    'en',
  );
  const message = `${named(placed)} heeft geen lijn voor ${said}.`;
  return [{ where: placed.where, message, grounds: askedByFramework }];
}

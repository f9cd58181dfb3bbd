import { listed } from '@/lib/core/dutch';
import { asks, words } from '@/lib/core/protocol/questions';
import type { QuestionCard } from '@/schemas/protocol-flow';
import type { QuestionKind } from '@/schemas/vocabulary';
import { addWeighingQuestion } from '../fixes/add-question';
import type { Facts } from '../facts';
import { besluit, weighingFramework } from '../grounds';
import { named, type PlacedCard } from '../places';
import type { Problem, Rule } from '../rule';
import { homeStepsOf, theStep } from './home-steps';

const fiveQuestions = [
  'weighing-1',
  'weighing-2',
  'weighing-3',
  'weighing-4',
  'weighing-5',
] as const satisfies readonly QuestionKind[];

type Weighing = PlacedCard & { card: QuestionCard };

/**
 * Where "yes" of the second leads is for ML-11. A question with one answer or none is unsound already. Without a
 * step to weigh or decide in there is no place for the questions, and ML-02 says so.
 */
export const fiveWeighings: Rule = {
  id: 'ML-10',
  title: 'De vijf afwegingen, elk met ja en nee',
  why: 'Het afwegingskader helpt iedereen op dezelfde manier wegen.',
  severity: 'blocks',
  grounds: [...besluit('art. 2 lid 1 onder b en lid 2 onder d'), ...weighingFramework('vijf afwegingen')],
  exception: 'none',
  fix: addWeighingQuestion,
  check: (_protocol, facts) => {
    const asked = facts.cards.filter(
      (placed): placed is Weighing =>
        placed.route.kind === 'home' &&
        placed.card.kind === 'question' &&
        fiveQuestions.some((kind) => asks(placed.card, kind)),
    );
    return fiveQuestions.flatMap((kind, index) => {
      const cards = asked.filter(({ card }) => asks(card, kind));
      return cards.length > 0 ? cards.flatMap(withoutAnswer) : missing(facts, kind, index);
    });
  },
};

/** The first two belong to weighing, the others to deciding; either takes the place of the other. */
function missing(facts: Facts, kind: QuestionKind, index: number): Problem[] {
  const [weigh, decide] = [homeStepsOf(facts, 'weigh'), homeStepsOf(facts, 'decide')];
  const [first] = [...(index < 2 ? [weigh, decide] : [decide, weigh])].flat(2);
  if (!first) return [];
  const message = `In ${theStep(first.step)} ontbreekt ${words.questionKind[kind]}`;
  return [{ where: first.where, subject: kind, message }];
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
  return [{ where: placed.where, message: `${named(placed)} heeft geen uitgang voor ${said}.` }];
}

import { outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import type { Answer, QuestionKind } from '@/schemas/vocabulary';

/** One weighing question after the other; each "no" ends. */
export const weighing = (numbers: readonly number[], answers: readonly Answer[] = ['yes', 'no']) => {
  const cards = numbers.map((number, index) =>
    question(
      `w-${number}`,
      'col-a',
      answers.map((answer) => ({
        to: answer === 'yes' && index + 1 < numbers.length ? `w-${numbers[index + 1]}` : 'end',
        label: answer,
        answers: [answer],
      })),
      { questions: [`weighing-${number}` as QuestionKind] },
    ),
  );
  return protocolOf({
    routes: [
      route('thuis', [
        step('step-4', cards.slice(0, 2), { kinds: ['weigh'] }),
        step('step-5', [...cards.slice(2), outcome('end')], { kinds: ['decide'] }),
      ]),
    ],
  });
};

export const valid = weighing([1, 2, 3, 4, 5]);
export const invalid = weighing([1, 2, 4, 5]);

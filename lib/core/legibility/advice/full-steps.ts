import { sentenceCase } from '@/lib/core/dutch';
import { counted, stepInWords } from '@/lib/core/protocol/questions';
import { median } from '../card-words';
import type { Adviser, Measured } from './advice';

/** So many times the words of the middle step, and at least so many: a small protocol has no full steps. */
const times = 2;
const least = 150;

/** One step that takes much more of the sheet than the others makes all of them smaller. */
export const fullSteps: Adviser = ({ cards }) => {
  const steps = [...bySteps(cards).values()];
  const middle = median(steps.map(({ words }) => words)) ?? 0;
  return steps.flatMap(({ route, step, words, count }) => {
    if (words < least || words <= times * middle) return [];
    const title = step.title.trim();
    const name = sentenceCase(stepInWords(step));
    const called = step.label.trim() === '' || title === '' ? name : `${name} "${title}"`;
    const text = `${called} heeft ${counted(count, 'card')} en ${words} woorden; de middelste stap heeft er ${Math.round(middle)}. Kijk welke uitleg korter kan.`;
    return [{ text, where: { routeId: route.id, stepId: step.id }, gain: (words - times * middle) / 4 }];
  });
};

function bySteps(cards: Measured['cards']) {
  const steps = new Map<
    string,
    Pick<Measured['cards'][number], 'route' | 'step'> & { words: number; count: number }
  >();
  for (const { route, step, words } of cards) {
    const known = steps.get(step.id) ?? { route, step, words: 0, count: 0 };
    steps.set(step.id, { ...known, words: known.words + words, count: known.count + 1 });
  }
  return steps;
}

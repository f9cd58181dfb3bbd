import type { Advice, Adviser, Measured } from './advice';
import { crossedLines } from './crossed-lines';
import { fullSteps } from './full-steps';
import { longAnswers } from './long-answers';
import { longTasks } from './long-tasks';
import { longTitles } from './long-titles';
import { manyTasks } from './many-tasks';

export type { Advice } from './advice';

const advisers: readonly Adviser[] = [manyTasks, longTitles, longTasks, longAnswers, fullSteps, crossedLines];

/** More than somebody does at one sitting. */
export const mostAdvice = 10;

/** What helps a reader of the sheet most, first; never more than ten. Each says what it rests on. */
export function advise(measured: Measured): Advice[] {
  return advisers
    .flatMap((adviser) => adviser(measured))
    .sort((a, b) => b.gain - a.gain)
    .slice(0, mostAdvice);
}

import { numbersIn } from '@/lib/core/text';
import type { Card, Task } from '@/schemas/protocol-flow';
import { guards } from './guards';

/** The worth of the first to fifth task of a card; every further one as the fifth. */
const byOrder = [2.4, 1.6, 1.1, 0.9, 0.7] as const;
/** What the author wants on paper goes before all that nobody marked. */
const marked = 6;

export type RankedTask = {
  task: Task;
  /** Infinity for what never gives way. */
  worth: number;
};

/**
 * The tasks of a card with what each is worth on any paper that has no room for all, the worthiest first: what guards a
 * child, what the author marked, whom to call, and then the order of the author; a task of a report, of a hand-over or
 * of something the law asks for weighs more. Numbered tasks keep their order, so that none is skipped: each is worth as
 * much as the worthiest after it.
 */
export function rankTasks(card: Card, tasks: readonly Task[] = card.tasks.items): RankedTask[] {
  const { ordered } = card.tasks;
  const classed = tasks.map((task) => ({ task, ...classOf(task) }));
  const ranked = ordered ? classed : classed.sort((a, b) => b.rank - a.rank);
  const weight = 1 + 0.1 * weightOf(card);
  const worths = ranked.map(({ least }, i) => {
    const byPlace = byOrder[Math.min(i, byOrder.length - 1)]!;
    return Math.max(least, byPlace) * weight;
  });
  let after = 0;
  for (let i = worths.length - 1; ordered && i >= 0; i--) after = worths[i] = Math.max(after, worths[i]!);
  return ranked.map(({ task }, i) => ({ task, worth: worths[i]! }));
}

/** Which tasks go first, and what one is worth wherever it stands. */
function classOf(task: Task): { rank: number; least: number } {
  const rank = (guards(task) ? 4 : 0) + (task.onPoster ? 2 : 0) + (isCall(task) ? 1 : 0);
  return { rank, least: rank >= 4 ? Infinity : rank >= 2 ? marked : rank === 1 ? byOrder[0] : 0 };
}

/** Does it say whom to call: Veilig Thuis, or a number? Looking for numbers is slow, so only where digits stand. */
export function isCall({ text, condition = '', children = [] }: Task): boolean {
  const words = [text, condition, ...children.map((child) => child.text)].join(' | ');
  return /veilig thuis/i.test(words) || (/(?:\d[^\d|]*){3}/.test(words) && numbersIn(words).length > 0);
}

function weightOf(card: Card): number {
  return (outcomeReports(card) ? 3 : 0) + (card.kind === 'handover' ? 2 : 0) + (card.tags.length > 0 ? 1 : 0);
}

/** Does a route that ends here go to Veilig Thuis, the police or 112? */
export function outcomeReports(card: Card): boolean {
  return (
    card.kind === 'outcome' &&
    ['report', 'report-and-help', 'police-report', 'emergency'].includes(card.outcome)
  );
}

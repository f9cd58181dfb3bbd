import { numbersIn } from '@/lib/core/text';
import type { Card, Task } from '@/schemas/protocol-flow';

/** The worth of the first to fifth task of a card; every further one as the fifth. */
const byOrder = [2.4, 1.6, 1.1, 0.9, 0.7];

/** Words that say what is dangerous, or when something is: without them the rest reads as if it always holds. */
const danger = /gevaar|\bacuut|\bdirect\b|onveilig|\bveiligheid|\b112\b/i;

/**
 * How much a task is worth on a card that has no room for all: Infinity never gives way. What speaks of danger stays;
 * whom to call comes before the author's order; a task of a report, of a hand-over or of something the law asks for
 * weighs more.
 */
export function importanceOfTask(card: Card, task: Task, index: number): number {
  const words = [task.text, task.condition ?? '', ...(task.children ?? []).map(({ text }) => text)].join(' ');
  if (danger.test(words)) return Infinity;
  const isCall = /veilig thuis/i.test(words) || numbersIn(words).length > 0;
  const order = isCall ? byOrder[0]! : (byOrder[index] ?? byOrder[byOrder.length - 1]!);
  return order * (1 + 0.1 * weightOf(card));
}

function weightOf(card: Card): number {
  return (outcomeReports(card) ? 3 : 0) + (card.kind === 'handover' ? 2 : 0) + card.tags.length;
}

/** Does a route that ends here go to Veilig Thuis, the police or 112? */
export function outcomeReports(card: Card): boolean {
  return (
    card.kind === 'outcome' &&
    ['report', 'report-and-help', 'police-report', 'emergency'].includes(card.outcome)
  );
}

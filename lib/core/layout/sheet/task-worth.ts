import { numbersIn } from '@/lib/core/text';
import type { Card, Task } from '@/schemas/protocol-flow';
import type { Item } from './item';

/** What the first to fifth task of a card is worth; later ones as much as the fifth. */
const worthByRank = [2.4, 1.6, 1.1, 0.9, 0.7] as const;

/**
 * The tasks of a card with what each is worth on the sheet, the first to show first: those that the author marked for it,
 * then those with a number to call or Veilig Thuis in them. Numbered tasks keep their order, so that none is skipped.
 */
export function rankTasks(card: Card, isAsked: (task: Task) => boolean = () => true): Item[] {
  const { items, ordered } = card.tasks;
  const signed = items
    .map((task, i) => ({ task, sign: ordered ? `${i + 1}.` : '•' }))
    .filter(({ task }) => isAsked(task));
  const ranked = ordered ? signed : [...signed].sort((a, b) => rankOf(b.task) - rankOf(a.task));
  const weight = 1 + 0.1 * weightOf(card);
  return ranked.map((one, i) => ({
    kind: 'task',
    ...one,
    worth: worthByRank[Math.min(i, worthByRank.length - 1)]! * weight,
  }));
}

/** Marked by the author for the sheet, then with a number to call. */
const rankOf = (task: Task) => (task.onPoster ? 2 : 0) + Number(isUrgent(task));

export function isUrgent({ text }: Pick<Task, 'text'>): boolean {
  return /\b112\b|veilig thuis/i.test(text) || (/\d{3}/.test(text) && numbersIn(text).length > 0);
}

/** Reporting and handing over weigh more than other cards, and a card that answers the law more than one that does not. */
function weightOf(card: Card): number {
  const reports =
    card.kind === 'outcome' && ['report', 'report-and-help', 'emergency'].includes(card.outcome);
  const kind = reports ? 3 : card.kind === 'handover' ? 2 : 0;
  return kind + (card.tags.length > 0 ? 1 : 0);
}

import { numbersIn } from '@/lib/core/text';
import type { Card, Task } from '@/schemas/protocol-flow';
import type { Item } from './item';

/** Worth of what never gives way. */
const never = Infinity;

/** What the first to fifth task of a card is worth; later ones as much as the fifth. */
const worthByRank = [2.4, 1.6, 1.1, 0.9, 0.7] as const;

/**
 * The tasks of a card with what each is worth on the sheet, the first to show first: what guards a child (it
 * never gives way), what the author marked, what has a number to call or Veilig Thuis in it. Numbered tasks keep their
 * order, so that none is skipped.
 */
export function rankTasks(card: Card, isAsked: (task: Task) => boolean = () => true): Item[] {
  const { items, ordered } = card.tasks;
  const signed = items
    .map((task, i) => ({ task, sign: ordered ? `${i + 1}.` : '•' }))
    .filter(({ task }) => isAsked(task));
  const ranked = ordered ? signed : [...signed].sort((a, b) => rankOf(b.task) - rankOf(a.task));
  const weight = 1 + 0.1 * weightOf(card);
  const last = ranked.findLastIndex(({ task }) => guards(task));
  return ranked.map((one, i) => ({
    kind: 'task',
    ...one,
    worth: i <= last ? never : worthByRank[Math.min(i, worthByRank.length - 1)]! * weight,
  }));
}

/** What guards a child first, then what the author marked for the sheet, then what has a number to call. */
const rankOf = (task: Task) => (guards(task) ? 4 : 0) + (task.onPoster ? 2 : 0) + Number(isUrgent(task));

/** 112, and the exception without which an instruction is dangerous: "tenzij dat gevaarlijk is", "(bij gevaar)". */
function guards({ text, condition = '', children = [] }: Task): boolean {
  if (/gevaar|veilig|acuut|dringend|haast/i.test(condition)) return true;
  const said = [text, ...children.map((child) => child.text)].join(' ');
  return /\b112\b|\btenzij\b|gevaarlijk|\b(?:als|wanneer|zodra|mits)\b[^.;]*\bveilig\b/i.test(said);
}

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

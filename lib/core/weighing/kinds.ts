import { asks } from '@/lib/core/protocol/questions';
import type { Card } from '@/schemas/protocol-flow';
import type { QuestionKind } from '@/schemas/vocabulary';

/** The five weighings of the framework, in their order. */
export const weighings = [
  'weighing-1',
  'weighing-2',
  'weighing-3',
  'weighing-4',
  'weighing-5',
] as const satisfies readonly QuestionKind[];

/** The two decisions of the law, in their order: melden, then hulp. */
export const decisions = ['report-needed', 'help-possible'] as const satisfies readonly QuestionKind[];

/** What is asked only once weighing 2 is answered: the decisions, and the weighing of help. */
export const afterUnsafety = [
  ...decisions,
  'weighing-3',
  'weighing-4',
  'weighing-5',
] as const satisfies readonly QuestionKind[];

/** One of the five weighings or the two decisions: can be answered with yes and with no. */
export function isWeighing(card: Card): boolean {
  return asks(card, ...weighings, ...decisions);
}

import type { CardId, ExitId, RouteId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Route } from '@/schemas/protocol-flow';
import type { Answer, OutcomeKind, QuestionKind } from '@/schemas/vocabulary';

/** Where a combination of answers ends: an outcome, another route, or a question asked before ('again'). */
export type Verdict =
  | { kind: 'outcome'; outcome: OutcomeKind; cardId: CardId }
  | { kind: 'route'; routeId: RouteId }
  | { kind: 'again'; cardId: CardId };

/** One combination of answers. A question that is not asked on this way has no answer. */
export type DecisionRow = {
  answers: readonly { cardId: CardId; answer: Answer; exitIds: readonly ExitId[] }[];
  /** Everything it ends in; exactly one is right. Outcomes passed on the way that make a report count in `reports`. */
  verdicts: readonly Verdict[];
  reports: boolean;
  /** Cards passed, from the first question on. */
  path: readonly CardId[];
  flaw?: 'gap' | 'overlap' | 'contradiction';
};

export type DecisionTable = {
  routeId: RouteId;
  /** The questions in the order in which they are asked. */
  questions: readonly { cardId: CardId; kind: QuestionKind }[];
  rows: readonly DecisionRow[];
  /** There are more combinations than `rows` holds. */
  capped: boolean;
};

/** Every combination of answers from the first weighing question on; undefined when the route weighs nothing. */
export function decisionTable(_protocol: Protocol, _route: Route): DecisionTable | undefined {
  return undefined;
}

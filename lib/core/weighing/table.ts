import type { CardId, ExitId, RouteId } from '@/schemas/ids';
import type { Answer, OutcomeKind, QuestionKind } from '@/schemas/vocabulary';

/**
 * Where a combination of answers ends: an outcome, another route, a hand-over after which this route says nothing, a
 * card passed before ('again'), or the following of what was decided ('follow'), which weighs nothing any more.
 */
export type Verdict =
  | { kind: 'outcome'; outcome: OutcomeKind; cardId: CardId }
  | { kind: 'route'; routeId: RouteId }
  | { kind: 'handover'; cardId: CardId }
  | { kind: 'again'; cardId: CardId }
  | { kind: 'follow'; cardId: CardId };

/** Answers to one question that take the same lines ("ja of twijfel"); no line at all where the route forgot them. */
export type GivenAnswer = {
  cardId: CardId;
  /** At least one; 'other' for a line that names no answer: its label says which. */
  answers: readonly Answer[];
  exitIds: readonly ExitId[];
};

/** One combination of answers. A question that is not asked on this way has no answer. */
export type DecisionRow = {
  answers: readonly GivenAnswer[];
  /** Everything it ends in; exactly one is right. Outcomes passed on the way that make a report count in `reports`. */
  verdicts: readonly Verdict[];
  reports: boolean;
  /** Cards passed, from the first question on. */
  path: readonly CardId[];
  flaw?: 'gap' | 'overlap' | 'contradiction';
  /** The card where the flaw begins: what has no way on, where the ways part, or the question answered in vain. */
  flawAt?: CardId;
};

export type DecisionTable = {
  routeId: RouteId;
  /** The questions in the order in which they are asked. */
  questions: readonly { cardId: CardId; kinds: readonly QuestionKind[] }[];
  rows: readonly DecisionRow[];
  /** There are more combinations than `rows` holds. */
  capped: boolean;
};

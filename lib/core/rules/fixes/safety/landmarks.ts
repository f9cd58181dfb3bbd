import { asks } from '@/lib/core/protocol/questions';
import { afterUnsafety, decisions, isReport, weighings } from '@/lib/core/weighing';
import type { Card, Exit, Step } from '@/schemas/protocol-flow';
import type { QuestionKind, StepKind } from '@/schemas/vocabulary';
import type { Placed } from './flow';

/** What keeps a child safe on the way to a decision. */
export const landmarks = [
  'consult',
  'talk',
  'weigh',
  ...weighings,
  ...decisions,
  'tell-before-report',
] as const;
export type Landmark = (typeof landmarks)[number];

export function isLandmark({ card, step }: Placed, landmark: Landmark): boolean {
  if (landmark === 'consult' || landmark === 'talk') {
    return step.kinds.includes(landmark) && card.kind !== 'outcome';
  }
  if (landmark === 'weigh') {
    return card.tags.includes('risk-nature-severity') || asks(card, 'weighing-1', 'weighing-2');
  }
  if (landmark === 'tell-before-report') return card.tags.includes('inform-before-report');
  return asks(card, landmark);
}

const ofStep: Readonly<Record<StepKind, number | undefined>> = {
  prepare: 0,
  signal: 10,
  consult: 20,
  talk: 30,
  weigh: 40,
  decide: 50,
  follow: 60,
  evaluate: 70,
  other: undefined,
};
const ofQuestion: Partial<Record<QuestionKind, number>> = {
  'weighing-1': 41,
  'weighing-2': 42,
  'report-needed': 51,
  'help-possible': 54,
  'weighing-3': 55,
  'weighing-4': 56,
  'weighing-5': 58,
};

/** The places of the kinds of a step in the order of the law, smallest first; none for a step of no such kind. */
export function ranksOf({ kinds }: Pick<Step, 'kinds'>): number[] {
  return kinds.flatMap((kind) => ofStep[kind] ?? []).toSorted((a, b) => a - b);
}

/** Where a card belongs in the order of the law, by what it is; else by its step. */
export function rankOf({ card, step }: Pick<Placed, 'card' | 'step'>): number | undefined {
  const asked = card.kind === 'question' ? card.questions.flatMap((kind) => ofQuestion[kind] ?? []) : [];
  if (asked.length > 0) return Math.min(...asked);
  if (isReport(card)) return 53;
  if (card.tags.includes('inform-before-report')) return 52;
  if (card.tags.includes('risk-nature-severity')) return 40;
  if (card.tags.includes('child-check') && step.kinds.includes('signal')) return 15;
  if (asks(card, 'triage') && step.kinds.includes('consult')) return 25;
  return ranksOf(step)[0];
}

/** Says in its words or marks that somebody is in danger now: such a way skips steps on purpose. */
export function isHurried({ tags, label }: Pick<Exit, 'tags' | 'label'>): boolean {
  return (
    tags.includes('speed-up') ||
    (/\b(acuut|acute|spoed|direct gevaar|nu gevaar|112)\b/i.test(label) && !/structure/i.test(label))
  );
}

/** An answer after which the framework reports, whatever else would still have been asked. */
export function saysReport(card: Card, { answers, tags }: Exit): boolean {
  if (tags.includes('report-again')) return true;
  if (asks(card, 'weighing-2')) return answers.includes('yes') || answers.includes('doubt');
  return asks(card, 'weighing-3', 'weighing-4', 'weighing-5') && answers.includes('no');
}

/** Asks only what such an answer has settled already. */
export function isSettled(card: Card): boolean {
  return (
    card.kind === 'question' && card.questions.every((kind) => afterUnsafety.some((one) => one === kind))
  );
}

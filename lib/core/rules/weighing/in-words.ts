import { listed } from '@/lib/core/dutch';
import { findCard, words } from '@/lib/core/protocol/questions';
import type { DecisionRow, GivenAnswer, Verdict } from '@/lib/core/weighing';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';

const titleOf = (protocol: Protocol, cardId: CardId) => `"${findCard(protocol, cardId)?.card.title ?? ''}"`;

/** "ja of twijfel": what stands on the line, else the answers it is for. */
export function answerInWords(protocol: Protocol, { cardId, answers, exitIds }: GivenAnswer): string {
  const exits = findCard(protocol, cardId)?.card.exits ?? [];
  const label = exits.find(({ id }) => exitIds.includes(id))?.label.trim();
  const said = answers.map((answer) => words.answer[answer]);
  return label ? label : listed(said, 'of');
}

/** Nobody reads more of them in one sentence. */
const MOST_ANSWERS = 12;

/** `"ja" op "Is er een vermoeden?"` of every question, in the order in which they are asked. */
export function combinationInWords(protocol: Protocol, answers: readonly GivenAnswer[]): string {
  const said = answers
    .slice(-MOST_ANSWERS)
    .map((given) => `"${answerInWords(protocol, given)}" op ${titleOf(protocol, given.cardId)}`);
  return listed(said, 'en');
}

/** ` na "ja" op ...`: what was answered before this question; empty when it is the first. */
export function combinationBefore(protocol: Protocol, row: DecisionRow | undefined, cardId: CardId): string {
  const answers = row?.answers ?? [];
  const before = answers.slice(
    0,
    answers.findIndex((given) => given.cardId === cardId),
  );
  return before.length > 0 ? `, na ${combinationInWords(protocol, before)}` : '';
}

export function verdictInWords(protocol: Protocol, verdict: Verdict): string {
  if (verdict.kind !== 'route') return titleOf(protocol, verdict.cardId);
  const route = protocol.routes.find(({ id }) => id === verdict.routeId);
  return `route "${route?.title ?? ''}"`;
}

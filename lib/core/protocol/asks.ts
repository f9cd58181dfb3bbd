import type { Card } from '@/schemas/protocol-flow';
import type { QuestionKind } from '@/schemas/vocabulary';

/** Does the card ask one of these questions of the field? A card can ask more than one at once. */
export function asks(card: Card, ...kinds: readonly QuestionKind[]): boolean {
  return card.kind === 'question' && card.questions.some((one) => kinds.includes(one));
}

/** The number of the weighing that the card asks: 2 of "afweging 2". The first, when it asks more. */
export function weighingNumber(card: Card): string | undefined {
  if (card.kind !== 'question') return undefined;
  const found = card.questions.find((one) => one.startsWith('weighing-'));
  return found?.slice('weighing-'.length);
}

import type { Card } from '@/schemas/protocol-flow';
import { asRead } from '../as-read';
import type { Facts } from '../facts';
import type { PlacedWords } from '../words-in';
import { saysException } from './safety-exception';

/** A card says when it does not hold in any of its texts, or with the tag; for its poster text the poster must say it. */
export function cardSaysException(
  { where, isOnPosterOnly }: Pick<PlacedWords, 'where' | 'isOnPosterOnly'>,
  facts: Facts,
): boolean {
  if (!where.cardId) return false;
  if (isOnPosterOnly)
    return facts.cards.some(({ card }) => card.id === where.cardId && posterSaysException(card));
  return (
    facts.tagged('skip-talk').some((one) => one.where.cardId === where.cardId) ||
    facts.wordsToActOn().some((one) => one.where.cardId === where.cardId && saysException(one.text))
  );
}

/** The exception stands in what the poster shows of a card with a text of its own for it. */
export function posterSaysException({ title, condition = '', posterText = '', exits }: Card): boolean {
  return [title, condition, posterText, ...exits.map(({ label }) => label)].some((text) =>
    saysException(asRead(text)),
  );
}

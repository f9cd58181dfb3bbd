import type { Facts } from '../facts';
import type { PlacedWords } from '../words-in';
import { saysException } from './safety-exception';

/** A card says when it does not hold in any of its texts, or with the tag. */
export function cardSaysException({ where }: Pick<PlacedWords, 'where'>, facts: Facts): boolean {
  if (!where.cardId) return false;
  return (
    facts.tagged('skip-talk').some((one) => one.where.cardId === where.cardId) ||
    facts.words().some((one) => one.where.cardId === where.cardId && saysException(one.text))
  );
}

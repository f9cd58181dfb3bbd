import { describe, expect, it } from 'vitest';
import type { CardId } from '@/schemas/ids';
import { cardsIn, choiceOf, narrowed, reachingTo, withOrWithout } from './chosen-cards';
import type { Chosen } from './editor-view';

const k = (...ids: string[]) => ids as CardId[];
const [a, b, c] = k('a', 'b', 'c') as [CardId, CardId, CardId];
const card = (cardId: CardId): Chosen => ({ on: 'card', cardId });
const cards = (...ids: CardId[]): Chosen => ({ on: 'cards', cardIds: ids, isAdding: false });

describe('several chosen cards', () => {
  it('are one card when one is left, and none when none is', () => {
    expect(choiceOf([a, b, a])).toEqual(cards(a, b));
    expect(choiceOf([a])).toEqual(card(a));
    expect(choiceOf([])).toBeNull();
  });

  it('stay several while presses add to them', () => {
    const adding = choiceOf([a], true);
    expect(adding).toEqual({ on: 'cards', cardIds: [a], isAdding: true });
    expect(withOrWithout(adding, b)).toEqual({ on: 'cards', cardIds: [a, b], isAdding: true });
    expect(withOrWithout(adding, a)).toBeNull();
  });

  it('take a card in, the focus on it, and let it go again', () => {
    expect(withOrWithout(null, a)).toEqual(card(a));
    expect(withOrWithout(card(a), b)).toEqual(cards(a, b));
    expect(withOrWithout(cards(a, b, c), b)).toEqual(cards(a, c));
    expect(withOrWithout({ on: 'line', cardId: a, exitId: 'e' as never }, b)).toEqual(card(b));
  });

  it('grow on the way there and shrink on the way back', () => {
    expect(reachingTo(card(a), b)).toEqual(cards(a, b));
    expect(reachingTo(cards(a, b), c)).toEqual(cards(a, b, c));
    expect(reachingTo(cards(a, b, c), b)).toEqual(cards(a, b));
    expect(reachingTo(cards(a, b), a)).toEqual(card(a));
    expect(reachingTo(cards(a, b, c), a)).toEqual(cards(b, c, a));
  });

  it('come down to the one with the focus', () => {
    expect(narrowed(cards(a, b))).toEqual(card(b));
    expect(narrowed(card(a))).toBeUndefined();
    expect(cardsIn(null)).toEqual([]);
  });
});

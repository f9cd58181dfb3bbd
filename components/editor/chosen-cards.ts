import type { CardId } from '@/schemas/ids';
import type { Chosen } from './editor-view';

const none: readonly CardId[] = [];

/** The cards that are chosen; the last one has the focus. */
export function cardsIn(chosen: Chosen | null): readonly CardId[] {
  if (chosen?.on === 'cards') return chosen.cardIds;
  return chosen?.on === 'card' ? [chosen.cardId] : none;
}

/** These cards as a choice: one card is that card, unless presses still add to it. */
export function choiceOf(cardIds: readonly CardId[], isAdding = false): Chosen | null {
  const [first, ...others] = new Set(cardIds);
  if (first === undefined) return null;
  if (others.length === 0 && !isAdding) return { on: 'card', cardId: first };
  return { on: 'cards', cardIds: [first, ...others], isAdding };
}

/** With this card as well, or without it when it was among them. */
export function withOrWithout(chosen: Chosen | null, cardId: CardId): Chosen | null {
  const before = cardsIn(chosen);
  const left = before.filter((id) => id !== cardId);
  return choiceOf(left.length < before.length ? left : [...before, cardId], isAddingTo(chosen));
}

/** On to this card with the keys: it comes along; going back lets go of the one that came last. */
export function reachingTo(chosen: Chosen | null, cardId: CardId): Chosen | null {
  const before = cardsIn(chosen);
  if (before.at(-2) === cardId) return choiceOf(before.slice(0, -1), isAddingTo(chosen));
  return choiceOf([...before.filter((id) => id !== cardId), cardId], isAddingTo(chosen));
}

/** Of several the one with the focus; undefined when there are not several. */
export function narrowed(chosen: Chosen): { on: 'card'; cardId: CardId } | undefined {
  const last = chosen.on === 'cards' ? chosen.cardIds.at(-1) : undefined;
  return last && { on: 'card', cardId: last };
}

export function isAddingTo(chosen: Chosen | null): boolean {
  return chosen?.on === 'cards' && chosen.isAdding;
}

import type { CardId } from '@/schemas/ids';
import type { CardShape } from './canvas-model';

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The card the eye goes to from this one: ahead in the direction, and rather straight ahead than near.
 * Without a chosen card the first; undefined when there is nothing that way.
 */
export function cardInDirection(
  cards: CardShape[],
  fromId: CardId | null,
  direction: Direction,
): CardId | undefined {
  const from = cards.find(({ id }) => id === fromId);
  if (!from) return cards[0]?.id;
  let best: { id: CardId; cost: number } | undefined;
  for (const card of cards) {
    if (card.id === from.id) continue;
    const { ahead, aside } = way(from, card, direction);
    if (ahead < 1) continue;
    const cost = ahead + aside * 3;
    if (!best || cost < best.cost) best = { id: card.id, cost };
  }
  return best?.id;
}

/** How far ahead the card lies (edge to edge, at least the difference of the corners) and how far aside. */
function way(from: CardShape, to: CardShape, direction: Direction): { ahead: number; aside: number } {
  const [a, b] = [from.box, to.box];
  const gapX = Math.max(b.x - (a.x + a.width), a.x - (b.x + b.width), 0);
  const gapY = Math.max(b.y - (a.y + a.height), a.y - (b.y + b.height), 0);
  switch (direction) {
    case 'left':
      return { ahead: a.x - b.x, aside: gapY };
    case 'right':
      return { ahead: b.x + b.width - (a.x + a.width), aside: gapY };
    case 'up':
      return { ahead: a.y - b.y, aside: gapX };
    case 'down':
      return { ahead: b.y - a.y, aside: gapX };
  }
}

import { cardsOf } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Card, Route } from '@/schemas/protocol-flow';
import { isWeighing } from './kinds';

/** Where the weighing begins: its first question, and the cards that one always passes before it. */
export type Beginning = { first: CardId; before: ReadonlySet<CardId> };

/** Undefined when the route weighs nothing. On a draft without a start it begins with the first in reading order. */
export function beginningOf(route: Route): Beginning | undefined {
  const cards = cardsOf(route);
  const byId = new Map(cards.map((card) => [card.id, card]));
  const way = route.startCardId ? shortestWay(byId, route.startCardId, isWeighing) : undefined;
  const first = way?.at(-1) ?? cards.find(isWeighing)?.id;
  if (!first) return undefined;
  const always = (way ?? []).slice(0, -1).filter((id) => {
    const without = new Map(byId);
    without.delete(id);
    return !shortestWay(without, route.startCardId!, (card) => card.id === first);
  });
  return { first, before: new Set(always) };
}

function shortestWay(
  cards: ReadonlyMap<CardId, Card>,
  start: CardId,
  isWanted: (card: Card) => boolean,
): CardId[] | undefined {
  const ways = new Map<CardId, CardId[]>(cards.has(start) ? [[start, [start]]] : []);
  for (const [id, way] of ways) {
    const card = cards.get(id)!;
    if (isWanted(card)) return way;
    for (const { to } of card.exits) {
      if ('cardId' in to && cards.has(to.cardId) && !ways.has(to.cardId))
        ways.set(to.cardId, [...way, to.cardId]);
    }
  }
  return undefined;
}

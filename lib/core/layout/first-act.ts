import { startCardOf } from '@/lib/core/protocol/questions';
import type { Card, Route } from '@/schemas/protocol-flow';

/** The first thing to do on a route: from its start on, by the way of "yes", the first card that asks nothing. */
export function firstAct(route: Route): Card | undefined {
  const cards = route.steps.flatMap((step) => step.cards);
  const seen = new Set<Card>();
  let card = startCardOf(route) ?? cards[0];
  while (card?.kind === 'question' && !seen.has(card)) {
    seen.add(card);
    const { exits } = card;
    const way = (exits.find(({ answers }) => answers.includes('yes')) ?? exits[0])?.to;
    card = way && 'cardId' in way ? cards.find(({ id }) => id === way.cardId) : undefined;
  }
  return card?.kind === 'question' ? undefined : card;
}

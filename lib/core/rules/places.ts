import { everyCard, stepInWords, type FoundCard } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { Where } from './finding';

export type PlacedCard = FoundCard & { where: Where };

/** Every card with where a finding about it points, in reading order. */
export function placedCards(protocol: Protocol): PlacedCard[] {
  return everyCard(protocol).map((found) => ({
    ...found,
    where: { routeId: found.route.id, stepId: found.step.id, cardId: found.card.id },
  }));
}

/** How a message names a card: by its title, or by its step while it has none. */
export function named({ card, step }: Pick<PlacedCard, 'card' | 'step'>): string {
  return card.title.trim() === ''
    ? `Een kaart zonder titel in ${stepInWords(step)}`
    : `Kaart "${card.title}"`;
}

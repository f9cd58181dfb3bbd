import { everyCard, stepInSentence, type FoundCard } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { Step } from '@/schemas/protocol-flow';
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

/** "stap 3"; by its title when it has no label. */
export function stepInWords({ label, title }: Pick<Step, 'label' | 'title'>): string {
  if (label.trim() !== '') return stepInSentence({ label, title });
  return title.trim() === '' ? 'een stap zonder naam' : `stap "${title.trim()}"`;
}

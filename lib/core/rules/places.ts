import type { Protocol } from '@/schemas/protocol';
import type { Card, Route, Step } from '@/schemas/protocol-flow';
import type { Where } from './rule';

export type PlacedCard = { route: Route; step: Step; card: Card; where: Where };

/** Every card with where it stands, in reading order. */
export function placedCards(protocol: Protocol): PlacedCard[] {
  return protocol.routes.flatMap((route) =>
    route.steps.flatMap((step) =>
      step.cards.map((card) => ({
        route,
        step,
        card,
        where: { routeId: route.id, stepId: step.id, cardId: card.id },
      })),
    ),
  );
}

/** How a message names a card: by its title, or by its step while it has none. */
export function named({ card, step }: Pick<PlacedCard, 'card' | 'step'>): string {
  return card.title.trim() === '' ? `Een kaart zonder titel in stap ${step.label}` : `Kaart "${card.title}"`;
}

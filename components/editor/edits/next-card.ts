import { findCard } from '@/lib/core/protocol';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';

/** The first card of this route that this one leads to; with `inNextStep` only one in the step after its own. */
export function nextCard(protocol: Protocol, cardId: CardId, inNextStep = false): CardId | undefined {
  const from = findCard(protocol, cardId);
  if (!from) return undefined;
  const { steps } = from.route;
  const wanted = steps[steps.indexOf(from.step) + 1];
  for (const { to } of from.card.exits) {
    const goal = 'cardId' in to ? findCard(protocol, to.cardId) : undefined;
    if (goal?.route === from.route && (!inNextStep || goal.step === wanted)) return goal.card.id;
  }
  return undefined;
}

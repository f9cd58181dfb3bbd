import { isReport } from '@/lib/core/weighing';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import { isOutside } from '../columns-of-function';
import type { PlacedCard } from '../places';
import type { Problem } from '../rule';

/**
 * Reports and calls for help in which columns stand, and none of the school that makes them: the checklist asks it of
 * nobody. Where no column stands at all, the one before goes on to it.
 */
export function reportsOfNobody(protocol: Protocol, cards: readonly PlacedCard[]): Problem[] {
  return cards
    .filter(({ card }) => isReport(card) || isCall(card))
    .filter(({ card: { parts } }) => parts.length > 0 && !isMade(protocol, parts))
    .map(({ card, where }) => ({
      where,
      subject: 'made-by-nobody',
      severity: 'warns',
      exception: 'reason',
      message: `Kaart "${card.title}" zegt niet wie van de school dit doet. Zet erbij wie meldt of belt.`,
    }));
}

const isCall = (card: Card) =>
  card.kind === 'outcome' && (card.outcome === 'emergency' || card.outcome === 'police-report');

function isMade(protocol: Protocol, parts: Card['parts']): boolean {
  return parts.some(({ columnId, part }) => {
    const column = protocol.columns.find(({ id }) => id === columnId);
    const acts = part === 'does' || part === 'decides' || part === 'joins';
    return acts && column !== undefined && !isOutside(protocol, column);
  });
}

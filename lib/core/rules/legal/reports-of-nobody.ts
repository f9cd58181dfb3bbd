import { isReport } from '@/lib/core/weighing';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import { isOutside } from '../columns-of-function';
import type { PlacedCard } from '../places';
import type { Problem } from '../rule';
import { shareOfOthers } from './shared-tasks';

/**
 * Reports and calls for help in which columns stand, and none of the school that makes them: the checklist asks it of
 * nobody. Where no column stands at all, the one before goes on to it. Help may also be given by others. The Besluit
 * shares out steps, so that each of these cards has somebody is our own conclusion.
 */
export function reportsOfNobody(protocol: Protocol, cards: readonly PlacedCard[]): Problem[] {
  return cards
    .filter(({ card }) => isReport(card) || isCall(card) || isHelp(card))
    .filter(({ card }) => card.parts.length > 0 && !isMade(protocol, card))
    .map(({ card, where }) => ({
      where,
      subject: 'made-by-nobody',
      severity: 'warns',
      grounds: shareOfOthers,
      exception: 'reason',
      message: isHelp(card)
        ? `Kaart "${card.title}" zegt niet wie helpt: elke kolom wordt alleen geïnformeerd of geeft advies. Zet erbij wie dit doet.`
        : `Kaart "${card.title}" zegt niet wie van de school dit doet. Zet erbij wie meldt of belt.`,
    }));
}

const isCall = (card: Card) =>
  card.kind === 'outcome'
    ? card.outcome === 'emergency' || card.outcome === 'police-report'
    : card.kind === 'action' && calling.test(card.title);

/** "Bel 112", "Meld bij Veilig Thuis": a card that says so is a call, whatever follows on it. */
const calling =
  /^(?:bel|waarschuw|alarmeer|meld)t? (?:[\p{L}\d]+ ){0,4}?(?:112|veilig thuis|de politie)(?![\p{L}\d])/iu;

const isHelp = (card: Card) => card.kind === 'outcome' && card.outcome === 'help';

function isMade(protocol: Protocol, card: Card): boolean {
  return card.parts.some(({ columnId, part }) => {
    const column = protocol.columns.find(({ id }) => id === columnId);
    const acts = part === 'does' || part === 'decides' || part === 'joins';
    return acts && column !== undefined && (isHelp(card) || !isOutside(protocol, column));
  });
}

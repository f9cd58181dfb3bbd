import { cardsOf, exitTargetCard } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit } from '@/schemas/protocol-flow';
import { isReport } from './walk';

/** Whether an exit is an answer that stands for unsafety at the second weighing question. */
export function saysUnsafe({ answers }: Pick<Exit, 'answers'>): boolean {
  return answers.includes('yes') || answers.includes('doubt');
}

/**
 * The cards from which one can come to an end, or back to the question asked, without making a report on the way.
 * Ways into other routes count, and who is unsafe there too answers so. Of the lines out of a card that is no
 * question all are followed at the same time, so one of them that reports is enough. What stops halfway or leads
 * nowhere is for the soundness rules.
 */
export function unreportedWays(protocol: Protocol, asked?: CardId): Set<CardId> {
  const cards = protocol.routes.flatMap(cardsOf).reverse();
  const found = new Set<CardId>(asked === undefined ? [] : [asked]);
  const isUnreported = (exit: Exit) => leadsInto(protocol, exit, found);
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const card of cards)
      if (!found.has(card.id) && endsUnreported(card, isUnreported)) found.add(card.id);
  }
  return found;
}

function endsUnreported(card: Card, isUnreported: (exit: Exit) => boolean): boolean {
  if (isReport(card)) return false;
  if (card.exits.length === 0) return card.kind === 'outcome' || card.kind === 'handover';
  if (card.kind !== 'question') return card.exits.every(isUnreported);
  const unsafe = card.question === 'weighing-2' ? card.exits.filter(saysUnsafe) : [];
  return (unsafe.length > 0 ? unsafe : card.exits).some(isUnreported);
}

/** Whether the exit leads to one of these cards. */
export function leadsInto(protocol: Protocol, exit: Pick<Exit, 'to'>, cards: ReadonlySet<CardId>): boolean {
  const target = 'cardId' in exit.to ? exit.to.cardId : exitTargetCard(protocol, exit)?.id;
  return target !== undefined && cards.has(target);
}

/** The cards one passes after the exit, following what stays unreported, until it ends or goes round. */
export function unreportedTrail(protocol: Protocol, exit: Exit, unreported: ReadonlySet<CardId>): CardId[] {
  const trail: CardId[] = [];
  for (let next: Exit | undefined = exit; next && leadsInto(protocol, next, unreported);) {
    const card = exitTargetCard(protocol, next);
    if (!card || trail.includes(card.id)) break;
    trail.push(card.id);
    next = card.exits.find((one) => leadsInto(protocol, one, unreported));
  }
  return trail;
}

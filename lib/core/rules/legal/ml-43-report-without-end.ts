import { asks, exitTargetCard } from '@/lib/core/protocol/questions';
import { isReport, isWeighing } from '@/lib/core/weighing';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import { practice } from '../grounds';
import { named, type PlacedCard } from '../places';
import type { Problem, Rule } from '../rule';
import { wayTo } from '../soundness/reach';

/** endless-loop lets a circle through a report be, as one can stop there. This says it as advice. */
export const reportWithoutEnd: Rule = {
  id: 'ML-43',
  title: 'Na een melding komt er een einde',
  why: 'Wie na elke melding weer bij dezelfde melding komt, weet niet wanneer het klaar is.',
  severity: 'advises',
  grounds: practice('na een melding volgen en afsluiten'),
  exception: 'reason',
  check: (protocol, { cards }) => {
    const found: PlacedCard[] = [];
    for (const placed of cards) {
      if (!isReport(placed.card)) continue;
      const isForEver = comesBackForEver(protocol, cards, placed.card);
      if (!isForEver && !startsAnew(protocol, cards, placed.card)) continue;
      const isSame = found.some(({ card }) => reaches(protocol, cards, card, placed.card.id));
      if (!isSame) found.push(placed);
    }
    return found.map((placed): Problem => {
      const path = wayTo(protocol, placed.route, placed.card.id);
      return {
        where: placed.where,
        message: comesBackForEver(protocol, cards, placed.card)
          ? `${named(placed)} leidt altijd weer naar een melding, zonder einde. Zeg wanneer je stopt, bijvoorbeeld bij "volg en rond af".`
          : `${named(placed)} leidt terug naar dezelfde melding, ook zonder nieuwe signalen. Vraag eerst of de hulp werkt, of merk de lijn als "nieuwe signalen" of "opnieuw melden".`,
        ...(path.length > 0 && { path }),
      };
    });
  },
};

function comesBackForEver(protocol: Protocol, cards: readonly PlacedCard[], report: Card): boolean {
  if (report.exits.length === 0 || !reaches(protocol, cards, report, report.id)) return false;
  const canEnd = endingFrom(protocol, cards, report.id);
  return !goesToEnd(protocol, report, canEnd);
}

/**
 * Back to the same report along lines that name no reason: not new signals, not reporting again, and past no question
 * that lets one stop, of which those about help are some: who reported, need not report the same once more. Whether there
 * is a suspicion or danger is answered as before, so those let nobody stop.
 */
function startsAnew(protocol: Protocol, cards: readonly PlacedCard[], report: Card): boolean {
  const byId = new Map(cards.map((placed) => [placed.card.id, placed]));
  const onward = ({ exits }: Card) =>
    exits
      .filter(({ tags }) => !tags.includes('new-signals') && !tags.includes('report-again'))
      .flatMap((exit) => exitTargetCard(protocol, exit)?.id ?? []);
  const reached = new Set(onward(report));
  for (const id of reached) {
    const placed = byId.get(id);
    if (!placed || letsStop(protocol, placed)) continue;
    for (const next of onward(placed.card)) reached.add(next);
  }
  return reached.has(report.id);
}

function letsStop(protocol: Protocol, { card, step }: PlacedCard): boolean {
  if (card.kind === 'outcome') return !isReport(card);
  if (card.kind !== 'question') return false;
  if (asks(card, 'help-possible', 'weighing-3', 'weighing-4', 'weighing-5')) return true;
  if (isWeighing(card)) return false;
  const looksBack = step.kinds.includes('follow') || step.kinds.includes('evaluate');
  return looksBack || card.exits.some((exit) => endsSoon(protocol, exit));
}

/** To an end that is no report, without another question. */
function endsSoon(protocol: Protocol, exit: Card['exits'][number]): boolean {
  const seen = new Set<CardId>();
  let card = exitTargetCard(protocol, exit);
  while (card && card.kind !== 'question' && card.kind !== 'outcome' && !seen.has(card.id)) {
    seen.add(card.id);
    card = card.exits[0] && exitTargetCard(protocol, card.exits[0]);
  }
  return card?.kind === 'outcome' && !isReport(card);
}

function reaches(protocol: Protocol, cards: readonly PlacedCard[], from: Card, to: CardId): boolean {
  const byId = new Map(cards.map(({ card }) => [card.id, card]));
  const reached = new Set(targetsOf(protocol, from));
  for (const id of reached) for (const next of targetsOf(protocol, byId.get(id))) reached.add(next);
  return reached.has(to);
}

/** The cards from which one can come to an end everywhere without this report once more. */
function endingFrom(protocol: Protocol, cards: readonly PlacedCard[], report: CardId): Set<CardId> {
  const ending = new Set<CardId>();
  for (let size = -1; size < ending.size;) {
    size = ending.size;
    for (const { card } of cards) {
      if (card.id === report || ending.has(card.id)) continue;
      if (isEnd(card) || goesToEnd(protocol, card, ending)) ending.add(card.id);
    }
  }
  return ending;
}

/** Nothing follows on it, or only once there are new signals. */
function isEnd({ kind, exits }: Card): boolean {
  return exits.every(({ tags }) => kind === 'outcome' && tags.includes('new-signals'));
}

/** By one answer of a question, by every line of any other card. */
function goesToEnd(protocol: Protocol, card: Card, ending: ReadonlySet<CardId>): boolean {
  const goes = (exit: Card['exits'][number]) => {
    const target = exitTargetCard(protocol, exit)?.id;
    return target === undefined || ending.has(target);
  };
  return card.kind === 'question' ? card.exits.some(goes) : card.exits.every(goes);
}

function targetsOf(protocol: Protocol, card: Card | undefined): CardId[] {
  return (card?.exits ?? []).flatMap((exit) => exitTargetCard(protocol, exit)?.id ?? []);
}

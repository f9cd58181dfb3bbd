import { asks } from '@/lib/core/protocol/questions';
import { isReport, isWeighing } from '@/lib/core/weighing';
import type { CardId } from '@/schemas/ids';
import type { Card, Exit } from '@/schemas/protocol-flow';
import { practice } from '../grounds';
import { named, type PlacedCard } from '../places';
import type { Problem, Rule } from '../rule';
import { wayTo } from '../soundness/reach';
import { stopsIn, type Stop, type Stops } from './ways-past';

/** endless-loop lets a circle through a report be, as one can stop there. This says it as advice. */
export const reportWithoutEnd: Rule = {
  id: 'ML-43',
  title: 'Na een melding komt er een einde',
  why: 'Wie na elke melding weer bij dezelfde melding komt, weet niet wanneer het klaar is.',
  severity: 'advises',
  grounds: practice('na een melding volgen en afsluiten'),
  exception: 'reason',
  check: (protocol, { cards, shared }) => {
    const stops = shared(stopsIn);
    const found: PlacedCard[] = [];
    for (const placed of cards) {
      if (!isReport(placed.card)) continue;
      const isForEver = comesBackForEver(stops, placed.card);
      if (!isForEver && !startsAnew(stops, placed.card)) continue;
      const isSame = found.some(({ card }) => reaches(stops, card, placed.card.id));
      if (!isSame) found.push(placed);
    }
    return found.map((placed): Problem => {
      const path = wayTo(protocol, placed.route, placed.card.id);
      return {
        where: placed.where,
        message: comesBackForEver(stops, placed.card)
          ? `${named(placed)} leidt altijd weer naar een melding, zonder einde. Zeg wanneer je stopt, bijvoorbeeld bij "volg en rond af".`
          : `${named(placed)} leidt terug naar dezelfde melding, ook zonder nieuwe signalen. Vraag eerst of de hulp werkt, of merk de lijn als "nieuwe signalen" of "opnieuw melden".`,
        ...(path.length > 0 && { path }),
      };
    });
  },
};

function comesBackForEver(stops: Stops, report: Card): boolean {
  if (report.exits.length === 0 || !reaches(stops, report, report.id)) return false;
  const canEnd = endingFrom(stops, report.id);
  return !goesToEnd(stops, report, canEnd);
}

/**
 * Back to the same report along lines that name no reason: not new signals, not reporting again, and past no question
 * that lets one stop, of which those about help are some: who reported, need not report the same once more. Whether there
 * is a suspicion or danger is answered as before, so those let nobody stop.
 */
function startsAnew({ stops, targetOf }: Stops, report: Card): boolean {
  const onward = ({ exits }: Card) =>
    exits
      .filter(({ tags }) => !tags.includes('new-signals') && !tags.includes('report-again'))
      .flatMap((exit) => targetOf(exit) ?? []);
  const reached = new Set(onward(report));
  for (const id of reached) {
    const stop = stops.get(id)!;
    if (letsStop({ stops, targetOf }, stop)) continue;
    for (const next of onward(stop.card)) reached.add(next);
  }
  return reached.has(report.id);
}

function letsStop(stops: Stops, { card, step }: Stop): boolean {
  if (card.kind === 'outcome') return !isReport(card);
  if (card.kind !== 'question') return false;
  if (asks(card, 'help-possible', 'weighing-3', 'weighing-4', 'weighing-5')) return true;
  if (isWeighing(card)) return false;
  const looksBack = step.kinds.includes('follow') || step.kinds.includes('evaluate');
  return looksBack || card.exits.some((exit) => endsSoon(stops, exit));
}

/** To an end that is no report, without another question. */
function endsSoon({ stops, targetOf }: Stops, exit: Exit): boolean {
  const seen = new Set<CardId>();
  const behind = (line: Exit | undefined) => stops.get((line && targetOf(line)) ?? ('' as CardId))?.card;
  let card = behind(exit);
  while (card && card.kind !== 'question' && card.kind !== 'outcome' && !seen.has(card.id)) {
    seen.add(card.id);
    card = behind(card.exits[0]);
  }
  return card?.kind === 'outcome' && !isReport(card);
}

function reaches({ stops, targetOf }: Stops, from: Card, to: CardId): boolean {
  const onward = ({ exits }: Card) => exits.flatMap((exit) => targetOf(exit) ?? []);
  const reached = new Set(onward(from));
  for (const id of reached) for (const next of onward(stops.get(id)!.card)) reached.add(next);
  return reached.has(to);
}

/** The cards from which one can come to an end everywhere without this report once more. */
function endingFrom(stops: Stops, report: CardId): Set<CardId> {
  const ending = new Set<CardId>();
  for (let size = -1; size < ending.size;) {
    size = ending.size;
    for (const { card } of stops.stops.values()) {
      if (card.id === report || ending.has(card.id)) continue;
      if (isEnd(card) || goesToEnd(stops, card, ending)) ending.add(card.id);
    }
  }
  return ending;
}

/** Nothing follows on it, or only once there are new signals. */
function isEnd({ kind, exits }: Card): boolean {
  return exits.every(({ tags }) => kind === 'outcome' && tags.includes('new-signals'));
}

/** By one answer of a question, by every line of any other card. */
function goesToEnd({ targetOf }: Stops, card: Card, ending: ReadonlySet<CardId>): boolean {
  const goes = (exit: Exit) => {
    const target = targetOf(exit);
    return target === undefined || ending.has(target);
  };
  return card.kind === 'question' ? card.exits.some(goes) : card.exits.every(goes);
}

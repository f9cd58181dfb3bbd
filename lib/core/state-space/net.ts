import { cardsOf } from '@/lib/core/protocol/questions';
import type { CardId, ExitId } from '@/schemas/ids';
import type { Card, Route } from '@/schemas/protocol-flow';
import { componentsOf } from './components';

/** A line to a card of the route. `slot` says which line it is of those that a join waits for. */
export type Line = { exitId: ExitId; target: number; slot?: number };

/** A card that waits for all lines into it. */
export type Join = { card: number; slots: readonly number[]; exitIds: readonly ExitId[] };

/**
 * A route as tokens move through it from one entrance on: only the cards that can be reached, numbered upstream
 * first. A card comes before every card it leads to, except where a line goes back.
 */
export type Net = {
  cards: readonly Card[];
  start: number;
  /** The ways on of each card, of which one is taken: an answer of a question, all lines of any other card. */
  ways: readonly (readonly (readonly Line[])[])[];
  joins: readonly Join[];
  joinAt: ReadonlyMap<number, number>;
  slotCount: number;
};

export function netOf(route: Route, entrance: CardId): Net | undefined {
  const cards = upstreamFirst(cardsOf(route), entrance);
  const numberOf = new Map(cards.map((card, number) => [card.id, number]));
  const start = numberOf.get(entrance);
  if (start === undefined) return undefined;
  const lines = cards.map((card) => card.exits.flatMap((exit) => lineOf(exit, numberOf)));

  const joins: Join[] = [];
  const joinAt = new Map<number, number>();
  let slotCount = 0;
  cards.forEach((card, number) => {
    if (card.join !== 'all') return;
    const into = lines.flat().filter(({ target }) => target === number);
    if (into.length < 2) return;
    for (const line of into) line.slot = slotCount++;
    joinAt.set(number, joins.length);
    joins.push({
      card: number,
      slots: into.map(({ slot }) => slot!),
      exitIds: into.map(({ exitId }) => exitId),
    });
  });
  const ways = cards.map((card, number) => waysOf(card, lines[number]!));
  return { cards, start, ways, joins, joinAt, slotCount };
}

function lineOf({ id, to }: Card['exits'][number], numberOf: ReadonlyMap<CardId, number>): Line[] {
  const target = 'cardId' in to ? numberOf.get(to.cardId) : undefined;
  return target === undefined ? [] : [{ exitId: id, target }];
}

function waysOf(card: Card, lines: readonly Line[]): (readonly Line[])[] {
  if (card.kind !== 'question' || card.exits.length === 0) return [lines];
  return card.exits.map((exit) => lines.filter(({ exitId }) => exitId === exit.id));
}

/** The cards that can be reached from the entrance, upstream first; among each other as they stand. */
function upstreamFirst(all: readonly Card[], entrance: CardId): Card[] {
  const byId = new Map(all.map((card) => [card.id, card]));
  const found = byId.has(entrance) ? [byId.get(entrance)!] : [];
  const numbers = new Map(found.map((card, number) => [card.id, number]));
  const next: number[][] = [];
  for (const card of found) {
    const targets = card.exits.flatMap(({ to }) =>
      'cardId' in to && byId.has(to.cardId) ? [to.cardId] : [],
    );
    for (const id of targets.filter((target) => !numbers.has(target))) {
      if (numbers.has(id)) continue;
      numbers.set(id, found.length);
      found.push(byId.get(id)!);
    }
    next.push(targets.map((id) => numbers.get(id)!));
  }
  const { of, finished } = componentsOf(found.length, (number) => next[number]!);
  return [...finished]
    .reverse()
    .sort((a, b) => of[b]! - of[a]!)
    .map((number) => found[number]!);
}

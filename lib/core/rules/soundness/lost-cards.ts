import { cardsOf } from '@/lib/core/protocol/questions';
import { componentsOf } from '@/lib/core/state-space';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Route } from '@/schemas/protocol-flow';
import { reachableFrom, reachedIn } from './reach';

/**
 * Why one cannot come to some cards: a card that no line leads to, or a circle that nobody enters, by its first card
 * in reading order. None on a route without a start: route-without-start says that once for all its cards.
 */
export function lostIn(protocol: Protocol, route: Route): { starts: CardId[]; circles: CardId[] } {
  if (route.startCardId === null) return { starts: [], circles: [] };
  const reached = reachedIn(protocol, route);
  const lost = cardsOf(route).filter(({ id }) => !reached.has(id));
  const withLine = new Set(
    cardsOf(route).flatMap(({ exits }) => exits.map(({ to }) => ('cardId' in to ? to.cardId : undefined))),
  );
  const starts = lost.map(({ id }) => id).filter((id) => !withLine.has(id));
  const behind = reachableFrom(route, starts);
  const sources = cardsOf(route).filter(({ id }) => !reached.has(id) && !behind.has(id));
  return { starts, circles: outermost(sources) };
}

/** The first card of each circle that no other of these cards leads into. */
function outermost(cards: readonly Card[]): CardId[] {
  const numberOf = new Map(cards.map(({ id }, number) => [id, number]));
  const next = cards.map(({ exits }) =>
    exits.flatMap(({ to }) => ('cardId' in to ? (numberOf.get(to.cardId) ?? []) : [])),
  );
  const { of } = componentsOf(cards.length, (number) => next[number]!);
  const entered = new Set(
    next.flatMap((targets, from) => targets.filter((to) => of[to] !== of[from]).map((to) => of[to])),
  );
  const firsts = new Map<number, CardId>();
  cards.forEach(({ id }, number) => {
    if (!entered.has(of[number]) && !firsts.has(of[number]!)) firsts.set(of[number]!, id);
  });
  return [...firsts.values()];
}

import { cardsOf } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Route } from '@/schemas/protocol-flow';
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
  const circles: CardId[] = [];
  const sources = lost.filter(({ id }) => !behind.has(id)).map(({ id }) => id);
  const reachOf = new Map(sources.map((id) => [id, reachableFrom(route, [id])]));
  for (const id of sources) {
    const before = sources.filter((other) => reachOf.get(other)!.has(id));
    const isOutermost = before.every((other) => reachOf.get(id)!.has(other));
    if (isOutermost && before[0] === id) circles.push(id);
  }
  return { starts, circles };
}

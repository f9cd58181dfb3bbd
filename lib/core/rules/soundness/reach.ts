import { cardsOf } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Route } from '@/schemas/protocol-flow';

/** Where one can enter the route: its first card, and cards of it that a global exit leads to. */
export function entrancesOf(protocol: Protocol, route: Route): CardId[] {
  const own = new Set(cardsOf(route).map((card) => card.id));
  const wanted = protocol.globalExits.flatMap(({ to }) => (to && 'cardId' in to ? [to.cardId] : []));
  return [...(route.startCardId ? [route.startCardId] : []), ...wanted.filter((id) => own.has(id))];
}

/** The cards one can come to from these, these included, following `next`. */
function follow(from: readonly CardId[], next: (id: CardId) => readonly CardId[]): Set<CardId> {
  const reached = new Set(from);
  const queue = [...from];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const target of next(id)) {
      if (reached.has(target)) continue;
      reached.add(target);
      queue.push(target);
    }
  }
  return reached;
}

function targetsOf(card: Card): CardId[] {
  return card.exits.flatMap(({ to }) => ('cardId' in to ? [to.cardId] : []));
}

/** The cards of the route that can be reached from these. */
export function reachableFrom(route: Route, from: readonly CardId[]): Set<CardId> {
  const cards = new Map(cardsOf(route).map((card) => [card.id, card]));
  return follow(from, (id) => {
    const card = cards.get(id);
    return card ? targetsOf(card) : [];
  });
}

/** The cards of the route from which one of these can be reached. */
export function leadingTo(route: Route, to: readonly CardId[]): Set<CardId> {
  const sources = new Map<CardId, CardId[]>();
  for (const card of cardsOf(route)) {
    for (const target of targetsOf(card)) sources.set(target, [...(sources.get(target) ?? []), card.id]);
  }
  return follow(to, (id) => sources.get(id) ?? []);
}

import { cardsOf } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Route } from '@/schemas/protocol-flow';

/** Where one can enter the route: its first card, and cards of it that a global exit leads to. */
export function entrancesOf(protocol: Protocol, route: Route): CardId[] {
  const own = new Set(cardsOf(route).map((card) => card.id));
  const wanted = protocol.globalExits.flatMap(({ to }) => (to && 'cardId' in to ? [to.cardId] : []));
  return [...(route.startCardId ? [route.startCardId] : []), ...wanted.filter((id) => own.has(id))];
}

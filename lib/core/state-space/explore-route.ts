import { cardsOf } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Route } from '@/schemas/protocol-flow';
import { entrancesOf } from './entrances';
import { openCards } from './marking';
import { netOf, type Net } from './net';
import type { StateSpace, Trap, Wait } from './state-space';
import { trapsIn } from './traps';
import { visitStates } from './visit-states';
import { waitsIn } from './waits';

/** Explores at most `limit` states of the route, from its start and from where global exits enter it. */
export function exploreRoute(protocol: Protocol, route: Route, limit = 20_000): StateSpace {
  const reached = new Set<CardId>();
  const waits = new Map<CardId, Wait>();
  const traps: Trap[] = [];
  let size = 0;
  let capped = false;
  for (const entrance of new Set(entrancesOf(protocol, route))) {
    const net: Net | undefined = netOf(route, entrance);
    if (!net) continue;
    const visited = visitStates(net, Math.min(limit - size, statesFor(net)));
    size += visited.markings.length;
    capped ||= visited.capped;
    for (const marking of visited.markings) {
      for (const card of openCards(net, marking)) reached.add(net.cards[card]!.id);
    }
    for (const wait of waitsIn(net, visited)) if (!waits.has(wait.cardId)) waits.set(wait.cardId, wait);
    for (const trap of trapsIn(net, visited, cardsOf(route))) {
      if (!traps.some(({ cardId }) => cardId === trap.cardId)) traps.push(trap);
    }
    if (capped) break;
  }
  return { routeId: route.id, size, capped, reached, waits: [...waits.values()], traps };
}

/** A state of a great net takes long to work out: of those fewer are visited. No net that people can follow is so great. */
function statesFor({ cards, slotCount }: Net): number {
  return Math.max(2 * cards.length, Math.floor(10_000_000 / (cards.length + slotCount)));
}

import type { Wait } from './state-space';
import { hasCome, waitingJoins } from './marking';
import type { Net } from './net';
import type { Visited } from './visit-states';
import { wayTo } from './way-to';

/** Each join that waits in a state where nothing goes on, as it is first come to. */
export function waitsIn(net: Net, visited: Visited): Wait[] {
  const found = new Map<number, Wait>();
  for (const state of visited.stuck) {
    const marking = visited.markings[state]!;
    for (const number of firstCauses(net, waitingJoins(net, marking))) {
      if (found.has(number)) continue;
      const { card, slots, exitIds } = net.joins[number]!;
      const missing = exitIds.filter((_, index) => !hasCome(net, marking, slots[index]!));
      found.set(number, { cardId: net.cards[card]!.id, missing, path: wayTo(net, visited, state, card) });
    }
  }
  return [...found.values()];
}

/** A join behind another one that waits may only be waiting for that one. */
function firstCauses(net: Net, joins: readonly number[]): number[] {
  if (joins.length < 2) return [...joins];
  const behind = new Set<number>();
  const upstreamFirst = [...joins].sort((a, b) => net.joins[a]!.card - net.joins[b]!.card);
  return upstreamFirst.filter((join) => {
    const { card } = net.joins[join]!;
    const isFirst = !behind.has(card);
    const reach = new Set([card]);
    for (const at of reach) for (const line of net.ways[at]!.flat()) reach.add(line.target);
    for (const at of reach) behind.add(at);
    return isFirst;
  });
}

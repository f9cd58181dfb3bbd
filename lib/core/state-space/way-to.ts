import type { CardId } from '@/schemas/ids';
import type { Net } from './net';
import type { Visited } from './visit-states';

/** The cards from the entrance to this one, along lines that were taken on the way to that state. */
export function wayTo(net: Net, { first }: Visited, state: number, card: number): CardId[] {
  const taken = new Map<number, Set<number>>();
  for (let step = first[state]; step; step = first[step.from]) {
    const targets = taken.get(step.card) ?? new Set();
    for (const { target } of net.ways[step.card]![step.way]!) targets.add(target);
    taken.set(step.card, targets);
  }
  const before = new Map<number, number | undefined>([[net.start, undefined]]);
  for (const [at] of before) {
    for (const target of taken.get(at) ?? []) if (!before.has(target)) before.set(target, at);
  }
  if (!before.has(card)) return [];
  const way: CardId[] = [];
  for (let at: number | undefined = card; at !== undefined; at = before.get(at))
    way.unshift(net.cards[at]!.id);
  return way;
}

import type { CardId } from '@/schemas/ids';
import type { Exit } from '@/schemas/protocol-flow';
import { targetOf } from './flow-index';
import type { FlowIndex, Place } from './flow-index';

/** Which round of each circle work belongs to, by the card at which rounds begin; 0 where none is named. */
export type Rounds = ReadonlyMap<CardId, number>;

export const firstRound: Rounds = new Map([]);

export const roundsInWords = (rounds: Rounds) => [...rounds].sort().join(' ');

/** Is this of a round before, of some circle? `within`: only circles that begin at these cards, as bits. */
export function isBefore(index: FlowIndex, one: Rounds, other: Rounds, within = ~0n): boolean {
  return [...other].some(([id, round]) => (one.get(id) ?? 0) < round && (within & index.bit(id)) !== 0n);
}

export function laterOf(one: Rounds, other: Rounds): Rounds {
  const later = new Map(one);
  for (const [id, round] of other) later.set(id, Math.max(round, one.get(id) ?? 0));
  return later;
}

/** A line of a circle that leads up the page (or stays): it begins a new round, so its card opens again. */
export function goesBack(index: FlowIndex, from: Place, to: Place): boolean {
  return to.order <= from.order && (index.behind(to.card.id) & index.bit(from.card.id)) !== 0n;
}

/** The cards at which these exits begin a new round. */
export function roundsBegunBy(index: FlowIndex, from: Place, exits: readonly Exit[]): CardId[] {
  return exits.flatMap((exit) => {
    const id = targetOf(index.flow, exit);
    const to = id && index.places.get(id);
    return to && goesBack(index, from, to) ? [id] : [];
  });
}

/** The next round of these circles, after all that are under way. */
export function nextRound(rounds: Rounds, begun: readonly CardId[], all: readonly Rounds[]): Rounds {
  const next = new Map(rounds);
  for (const id of begun) next.set(id, 1 + Math.max(0, ...all.map((one) => one.get(id) ?? 0)));
  return next;
}

/** What round takes the place of which, so that only the order is left and equal work looks equal. */
export function renumbered(all: readonly Rounds[]): (rounds: Rounds) => Rounds {
  const ids = [...new Set(all.flatMap((rounds) => [...rounds.keys()]))];
  const inOrder = new Map(
    ids.map((id) => [id, [...new Set(all.map((one) => one.get(id) ?? 0))].sort((a, b) => a - b)]),
  );
  return (rounds) =>
    new Map(
      ids
        .map((id): [CardId, number] => [id, inOrder.get(id)?.indexOf(rounds.get(id) ?? 0) ?? 0])
        .filter(([, nth]) => nth > 0),
    );
}

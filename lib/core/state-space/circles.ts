import { componentsOf } from './components';
import { openCards, type Marking } from './marking';
import type { Net } from './net';

/** A move from one state to another: an open card goes on by one of its ways. */
export type Move = { to: number; card: number; way: number };

/** States that lead to each other. */
export type Circle = {
  states: readonly number[];
  /** They lead only to each other. */
  closed: boolean;
  /** The cards that are walked in it, over and over. */
  cards: readonly number[];
  /**
   * The cards that stay open in it, are never walked and would wait for ever, as it has no way out, or are brought work
   * again by each round.
   */
  standing: readonly number[];
};

export function circlesOf(
  net: Net,
  markings: readonly Marking[],
  moves: readonly (readonly Move[])[],
): Circle[] {
  const targets = moves.map((list) => list.map(({ to }) => to));
  const { of, count } = componentsOf(markings.length, (state) => targets[state]!);
  const members: number[][] = Array.from({ length: count }, () => []);
  of.forEach((component, state) => members[component]!.push(state));
  return members.flatMap((states): Circle[] => {
    const goesRound = states.some((state) => targets[state]!.some((to) => of[to] === of[state]));
    if (!goesRound) return [];
    const cards = new Set(states.flatMap((state) => moves[state]!.map(({ card }) => card)));
    const closed = states.every(
      (state) => targets[state]!.length > 0 && targets[state]!.every((to) => of[to] === of[state]),
    );
    const fed = closed ? undefined : behind(net, cards);
    const standing = openCards(net, markings[states[0]!]!).filter(
      (card) => !cards.has(card) && fed?.has(card) !== false,
    );
    return [{ states, closed, cards: [...cards], standing }];
  });
}

function behind(net: Net, cards: ReadonlySet<number>): Set<number> {
  const reach = new Set(cards);
  for (const card of reach) for (const { target } of net.ways[card]!.flat()) reach.add(target);
  return reach;
}

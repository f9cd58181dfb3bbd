import { componentsOf } from './components';
import { openCards, type Marking } from './marking';
import type { Net } from './net';

/** A move from one state to another: an open card goes on by one of its ways. */
export type Move = { to: number; card: number; way: number };

/** States that lead only to each other. */
export type Circle = {
  states: readonly number[];
  /** The cards that are walked in it, over and over. */
  cards: readonly number[];
  /** The cards that stay open in it and are never walked. */
  standing: readonly number[];
};

export function closedCircles(
  net: Net,
  markings: readonly Marking[],
  moves: readonly (readonly Move[])[],
): Circle[] {
  const targets = moves.map((list) => list.map(({ to }) => to));
  const { of, count } = componentsOf(markings.length, (state) => targets[state]!);
  const members: number[][] = Array.from({ length: count }, () => []);
  of.forEach((component, state) => members[component]!.push(state));
  return members
    .filter((states) =>
      states.every(
        (state) => moves[state]!.length > 0 && targets[state]!.every((to) => of[to] === of[state]),
      ),
    )
    .map((states) => {
      const cards = new Set(states.flatMap((state) => moves[state]!.map(({ card }) => card)));
      const standing = openCards(net, markings[states[0]!]!).filter((card) => !cards.has(card));
      return { states, cards: [...cards], standing };
    });
}

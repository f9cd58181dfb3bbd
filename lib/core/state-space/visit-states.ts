import { after, firstMarking, firstOpenCard, keyOf, waitingJoins, type Marking } from './marking';
import type { Net } from './net';
import { circlesOf, type Circle, type Move } from './circles';

export type Visited = {
  markings: readonly Marking[];
  /** The moves out of each state. */
  moves: readonly (readonly Move[])[];
  /** How each state was first come to; none for the first. */
  first: readonly ({ from: number; card: number; way: number } | undefined)[];
  /** States in which nothing is open and a join waits. */
  stuck: readonly number[];
  /** Circles of states that no move leads out of. */
  circles: readonly Circle[];
  capped: boolean;
};

/**
 * Every state that matters. Tokens do not hinder each other, so in each state only the open card that lies furthest
 * upstream goes on: what comes from it then meets the others where lines come together. Only where such a choice goes
 * round may the cards it leaves standing go on too: each round can bring them work again.
 */
export function visitStates(net: Net, limit: number): Visited {
  const markings: Marking[] = [firstMarking(net)];
  const numbers = new Map([[keyOf(markings[0]!), 0]]);
  const moves: Move[][] = [[]];
  const first: Visited['first'][number][] = [undefined];
  let capped = limit < 1;

  function goOn(from: number, card: number) {
    net.ways[card]!.forEach((lines, way) => {
      const marking = after(net, markings[from]!, card, lines);
      const key = keyOf(marking);
      let to = numbers.get(key);
      if (to === undefined) {
        if (markings.length >= limit) {
          capped = true;
          return;
        }
        to = markings.length;
        numbers.set(key, to);
        markings.push(marking);
        moves.push([]);
        first.push({ from, card, way });
      }
      moves[from]!.push({ to, card, way });
    });
  }

  let done = 0;
  for (;;) {
    for (; done < markings.length && !capped; done += 1) {
      const card = firstOpenCard(net, markings[done]!);
      if (card !== undefined) goOn(done, card);
    }
    if (capped) return { markings, moves, first, stuck: stuckIn(net, markings), circles: [], capped };
    const circles = circlesOf(net, markings, moves);
    const closed = circles.filter((circle) => circle.closed);
    const starving = circles.filter((circle) => circle.standing.length > 0);
    if (starving.length === 0) {
      return { markings, moves, first, stuck: stuckIn(net, markings), circles: closed, capped };
    }
    for (const { states, standing } of starving) for (const card of standing) goOn(states[0]!, card);
  }
}

function stuckIn(net: Net, markings: readonly Marking[]): number[] {
  if (net.joins.length === 0) return [];
  return markings.flatMap((marking, state) =>
    firstOpenCard(net, marking) === undefined && waitingJoins(net, marking).length > 0 ? [state] : [],
  );
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardsOf } from '@/lib/core/protocol/questions';
import { enumerateRuns, type View } from '@/lib/core/run';
import { indexFlow } from '@/lib/core/run/flow-index';
import { keyOf } from '@/lib/core/run/marking';
import { after, positionOf } from '@/lib/core/run/position';
import { column, protocolOf, schoolFunction } from '@/lib/testing/build-protocol';
import { flowSeeds } from '@/lib/testing/flow-seeds';
import type { CardId, ColumnId, FunctionId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Route } from '@/schemas/protocol-flow';
import { arbitraryCards, routeFrom, type Drawn } from './arbitrary-cards.fixture';
import { exploreRoute } from './index';

const me = 'ik' as FunctionId;

/** The places at which the checklist can stand, and where it can go from each; `ends` are the places where it is done. */
function walkedBy(protocol: Protocol) {
  const index = indexFlow(protocol);
  const next = new Map<string, Set<string>>();
  const ends = new Set<string>();
  for (const { run, ends: done } of enumerateRuns(protocol, me, 2000)) {
    let position = positionOf(index, { history: [] });
    const places = run.history.map((entry) => {
      position = after(index, position, entry);
      return JSON.stringify([position.markings.map(keyOf).sort(), position.handedOver]);
    });
    places.forEach((place, at) => {
      const ways = next.get(place) ?? new Set();
      const to = places[at + 1];
      if (to !== undefined) ways.add(to);
      next.set(place, ways);
    });
    if (done) ends.add(places.at(-1)!);
  }
  return { next, ends };
}

it('lets every run of the checklist end on a route without a wait or a trap', () => {
  fc.assert(
    fc.property(arbitraryCards, (drawn) => {
      const one = routeFrom(drawn);
      const functions = [schoolFunction(me)];
      const protocol = protocolOf({ routes: [one], functions, columns: [column('col-a', [me])] });
      const { waits, traps } = exploreRoute(protocol, one);
      fc.pre(waits.length === 0 && traps.length === 0);
      const { next, ends } = walkedBy(protocol);
      const ending = new Set(ends);
      for (let before = -1; before < ending.size;) {
        before = ending.size;
        for (const [place, ways] of next) if ([...ways].some((to) => ending.has(to))) ending.add(place);
      }
      expect(next.size).toBeGreaterThan(0);
      expect([...next.keys()].filter((place) => !ending.has(place))).toEqual([]);
    }),
    flowSeeds(300),
  );
});

/** Every other card is somebody else's. */
const shared = (drawn: Drawn[]): Route => {
  const one = routeFrom(drawn);
  const cards = cardsOf(one).map((card, number): Card => {
    const columnId = (number % 2 === 0 ? 'col-a' : 'col-b') as ColumnId;
    return { ...card, parts: [{ columnId, part: 'does' }] };
  });
  return { ...one, steps: one.steps.map((step) => ({ ...step, cards })) };
};

it('shows in some run each card of mine that the state space reaches on a route without a trap', () => {
  const limit = 150;
  let compared = 0;
  fc.assert(
    fc.property(arbitraryCards, (drawn) => {
      const one = shared(drawn);
      const protocol = protocolOf({
        routes: [one],
        functions: [schoolFunction(me), schoolFunction('ander')],
        columns: [column('col-a', [me]), column('col-b', ['ander'])],
      });
      const space = exploreRoute(protocol, one);
      fc.pre(space.traps.length === 0);
      const runs = enumerateRuns(protocol, me, limit);
      fc.pre(runs.length < limit);
      const done = runs.flatMap(({ run }) =>
        run.history.flatMap((one) => ('cardId' in one ? [one.cardId] : [])),
      );
      const last = runs.flatMap(({ last }) => ('card' in last && last.card ? [lastCard(last)] : []));
      const shown = new Set([...done, ...last]);
      const mine = cardsOf(one).filter((_, number) => number % 2 === 0);
      const reached = mine.filter(({ id }) => space.reached.has(id));
      expect(reached.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
      compared += reached.length;
    }),
    flowSeeds(200),
  );
  expect(compared).toBeGreaterThan(200);
}, 60_000);

function lastCard(last: Extract<View, { card?: unknown }>): CardId | undefined {
  return last.kind === 'ended' ? last.card?.card.id : last.card.id;
}

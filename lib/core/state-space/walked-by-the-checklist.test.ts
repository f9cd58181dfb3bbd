import fc from 'fast-check';
import { expect, it } from 'vitest';
import { enumerateRuns } from '@/lib/core/run';
import { indexFlow } from '@/lib/core/run/flow-index';
import { keyOf } from '@/lib/core/run/marking';
import { positionOf } from '@/lib/core/run/position';
import { column, protocolOf, schoolFunction } from '@/lib/testing/build-protocol';
import type { FunctionId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { arbitraryCards, routeFrom } from './arbitrary-cards.fixture';
import { exploreRoute } from './index';

const me = 'ik' as FunctionId;

/** The places at which the checklist can stand, and where it can go from each; `ends` are the places where it is done. */
function walkedBy(protocol: Protocol) {
  const index = indexFlow(protocol);
  const next = new Map<string, Set<string>>();
  const ends = new Set<string>();
  for (const { run, ends: done } of enumerateRuns(protocol, me, 2000)) {
    const places = run.history.map((_, at) => {
      const { markings, handedOver } = positionOf(index, { history: run.history.slice(0, at + 1) });
      return JSON.stringify([markings.map(keyOf).sort(), handedOver]);
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
    { numRuns: 300 },
  );
});

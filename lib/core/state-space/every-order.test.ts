import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protocolOf } from '@/lib/testing/build-protocol';
import { flowSeeds } from '@/lib/testing/flow-seeds';
import type { CardId } from '@/schemas/ids';
import { arbitraryCards, routeFrom, type Drawn } from './arbitrary-cards.fixture';
import { componentsOf } from './components';
import { everyInterleaving } from './every-interleaving.fixture';
import { exploreRoute } from './index';

const withoutLoops = (drawn: Drawn[]) =>
  drawn.map((one, number) => ({ ...one, to: one.to.filter((target) => target > number) }));

/** Takes away the lines by which tokens would part and chase each other round one and the same loop. */
function withOneTokenPerLoop(drawn: Drawn[]): Drawn[] {
  const targetsOf = ({ kind, to }: Drawn) => (kind === 'outcome' ? [] : to);
  const { of } = componentsOf(drawn.length, (number) => targetsOf(drawn[number]!));
  return drawn.map((one, number) => {
    const inLoop = one.to.filter((target) => of[target] === of[number]);
    return one.kind === 'question'
      ? one
      : { ...one, to: one.to.filter((to) => !inLoop.slice(1).includes(to)) };
  });
}

function bothWays(drawn: Drawn[]) {
  const one = routeFrom(drawn);
  const fast = exploreRoute(protocolOf({ routes: [one] }), one);
  const waits = fast.waits.map(({ cardId }) => cardId);
  const slow = everyInterleaving(one);
  fc.pre(slow !== undefined);
  return { fast, waits, livelock: fast.traps.length > 0, slow };
}

function expectTheSame(drawn: Drawn[]) {
  const { fast, waits, livelock, slow } = bothWays(drawn);
  expect([...fast.reached].sort()).toEqual(slow.reached);
  expect(livelock).toBe(slow.livelock);
  expect([...slow.waits.keys()]).toEqual(expect.arrayContaining(waits));
  for (const waitingForEachOther of slow.waits.values()) {
    expect(waitingForEachOther.some((cardId) => waits.includes(cardId))).toBe(true);
  }
}

describe('going on with one card at a time', () => {
  it('finds what every order of walking finds on a route without loops', () => {
    fc.assert(fc.property(arbitraryCards.map(withoutLoops), expectTheSame), flowSeeds(1500));
  });

  it('finds what every order of walking finds where lines do not part inside a loop', () => {
    fc.assert(fc.property(arbitraryCards.map(withOneTokenPerLoop), expectTheSame), flowSeeds(1500));
  });

  it('finds nothing that no order of walking finds, whatever the route', () => {
    fc.assert(
      fc.property(arbitraryCards, (drawn) => {
        const { fast, waits, livelock, slow } = bothWays(drawn);
        expect(slow.reached).toEqual(expect.arrayContaining([...fast.reached]));
        expect([...slow.waits.keys()]).toEqual(expect.arrayContaining(waits));
        if (livelock) expect(slow.livelock).toBe(true);
      }),
      flowSeeds(1500),
    );
  });

  it('shows a way along lines of the route, from the start to what is wrong', () => {
    fc.assert(
      fc.property(arbitraryCards, (drawn) => {
        const { fast } = bothWays(drawn);
        const isLine = (from: CardId, to: CardId) =>
          drawn[Number(from.slice(2))]!.to.includes(Number(to.slice(2)));
        for (const { cardId, path } of [...fast.waits, ...fast.traps]) {
          expect([path[0], path.at(-1)]).toEqual(['c-0', cardId]);
          path.slice(1).forEach((id, index) => expect(isLine(path[index]!, id)).toBe(true));
        }
      }),
      flowSeeds(1500),
    );
  });
});

import { describe, expect, it } from 'vitest';
import {
  action,
  handover,
  note,
  outcome,
  protocolOf,
  protocolWithSteps,
  question,
  route,
  step,
} from '@/lib/testing/build-protocol';
import { readContent } from '@/lib/testing/read-content';
import type { GlobalExit, Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import { exploreRoute } from './index';

const explored = (protocol: Protocol, limit?: number) => exploreRoute(protocol, protocol.routes[0]!, limit);
const explore = (...cards: Card[]) => explored(protocolWithSteps(cards));
const entering = (protocol: Protocol, cardId: string): Protocol => {
  const danger = { id: 'g-1', kind: 'danger', label: 'Nood', text: '', contactIds: [], tags: [] };
  return { ...protocol, globalExits: [{ ...danger, to: { cardId } }] as unknown as GlobalExit[] };
};

describe('exploring a route', () => {
  it('takes one line of a question and all lines of any other card', () => {
    const parted = [note('c-2', 'col-a', ['c-join']), note('c-3', 'col-a', ['c-join'])];
    const join = action('c-join', 'col-a', ['c-end'], { join: 'all' });
    const all = explore(action('c-1', 'col-a', ['c-2', 'c-3']), ...parted, join, outcome('c-end'));
    expect([...all.reached].sort()).toEqual(['c-1', 'c-2', 'c-3', 'c-end', 'c-join']);
    expect(all.waits).toEqual([]);
    const one = explore(question('c-1', 'col-a', ['c-2', 'c-3']), ...parted, join, outcome('c-end'));
    expect(one.waits.map(({ cardId, missing }) => [cardId, missing])).toEqual([['c-join', ['c-3-x1']]]);
    expect(one.reached.has('c-end' as never)).toBe(false);
  });

  it('ends a line at an outcome, a hand-over, a dead end and another route', () => {
    const ends = [
      outcome('c-2'),
      handover('c-3', 'col-a'),
      action('c-4', 'col-a'),
      action('c-5', 'col-a', ['route:acute']),
    ];
    const space = explore(action('c-1', 'col-a', ['c-2', 'c-3', 'c-4', 'c-5']), ...ends);
    expect([space.waits, space.traps, space.size]).toEqual([[], [], 6]);
  });

  it('enters by global exits too, and waits there only for what can still come', () => {
    const cards = [
      action('c-1', 'col-a', ['c-2', 'c-3']),
      action('c-2', 'col-a', ['c-join']),
      action('c-3', 'col-a', ['c-join']),
      action('c-join', 'col-a', ['c-end'], { join: 'all' }),
      outcome('c-end'),
      action('c-6', 'col-a', ['c-6']),
    ];
    const space = explored(entering(protocolWithSteps(cards), 'c-2'));
    expect(space.waits).toEqual([]);
    expect(explored(entering(protocolWithSteps(cards), 'c-6')).traps).toEqual([
      { cardId: 'c-6', path: ['c-6'] },
    ]);
  });

  it('finds each of two circles', () => {
    const circles = [
      action('c-2', 'col-a', ['c-2']),
      action('c-3', 'col-a', ['c-4']),
      action('c-4', 'col-a', ['c-3']),
    ];
    const space = explore(question('c-1', 'col-a', ['c-2', 'c-3']), ...circles);
    expect(space.traps.map(({ path }) => path)).toEqual([
      ['c-1', 'c-2'],
      ['c-1', 'c-3'],
    ]);
  });

  it('has nothing to say of a route without a start or with a start of another route', () => {
    const cards = [action('c-1', 'col-a', ['c-1'])];
    const none = route('home', [step('step-1', cards)], { startCardId: null });
    const strange = route('home', [step('step-1', cards)], { startCardId: 'elders' as never });
    for (const one of [none, strange]) {
      expect(exploreRoute(protocolOf({ routes: [one] }), one)).toMatchObject({
        size: 0,
        capped: false,
        waits: [],
        traps: [],
      });
    }
  });
});

describe('the limit', () => {
  /** Branches at once, each with a question whose answers come to one card by lines of their own. */
  const ids = Array.from({ length: 16 }, (_, index) => `c-q${index}`);
  const nasty = protocolWithSteps([
    action('c-1', 'col-a', ids),
    ...ids.flatMap((id) => [
      question(id, 'col-a', [`${id}-yes`, `${id}-no`]),
      action(`${id}-yes`, 'col-a', ['c-join']),
      action(`${id}-no`, 'col-a', ['c-join']),
    ]),
    action('c-join', 'col-a', ['c-end'], { join: 'all' }),
    outcome('c-end'),
  ]);

  it('stops at 20,000 states of sixteen branches with a question each', () => {
    expect(explored(nasty)).toMatchObject({ size: 20_000, capped: true });
  });

  it('sees as much as it is allowed to', () => {
    expect(explored(nasty, 100)).toMatchObject({ size: 100, capped: true });
    expect(explored(nasty, 0)).toMatchObject({ capped: true });
  });

  it('is far from the model and the four real protocols', () => {
    for (const name of ['model-meldcode', 'kalisto', 'zorgteam', 'wie-wanneer-wat', 'scol']) {
      const protocol = readContent(name);
      for (const one of protocol.routes) {
        const space = exploreRoute(protocol, one);
        expect(space).toMatchObject({ capped: false, waits: [], traps: [] });
        expect(space.size).toBeLessThan(100);
        expect(space.reached.size).toBe(one.steps.flatMap(({ cards }) => cards).length);
      }
    }
  });
});

import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asks, cardsOf, parseProtocol } from '@/lib/core/protocol';
import { countingIds } from '@/lib/testing/counting-ids';
import { testDay } from '@/lib/testing/findings-of';
import { check, edited, model } from '@/lib/testing/mend';
import { flowSeeds } from '@/lib/testing/flow-seeds';
import { mutated, mutations } from '@/lib/testing/mutated-protocol';
import { Picks } from '@/lib/testing/picks';
import { readCase, readContent } from '@/lib/testing/read-content';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Route } from '@/schemas/protocol-flow';
import { walkFromStart } from '../../legal/walk';
import { fixAll } from '../fix-all';
import { makeFix } from '../make-fix';
import { endangered } from './endangered';

/** More, and others, for a night: FLOW_RUNS=2000. */
const runs = 40;
const cases = readdirSync(new URL('../../../../testing/cases/', import.meta.url))
  .filter((name) => name.endsWith('.json'))
  .map((name) => readCase(name.replace('.json', '')));
const contents = ['kalisto', 'zorgteam', 'wie-wanneer-wat', 'scol'].map(readContent);
const bases: readonly Protocol[] = [model, ...contents, sampleMeldcode(), ...cases];

/** A protocol that nobody here wrote; the one it came from where the changes do not fit together. */
const anyProtocol = fc
  .record({
    base: fc.oneof(
      { weight: 2, arbitrary: fc.constant(model) },
      { weight: 5, arbitrary: fc.constantFrom(...bases) },
    ),
    chosen: fc.array(fc.constantFrom(...mutations), { minLength: 1, maxLength: 4 }),
    picks: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
  })
  .map(({ base, chosen, picks }) => {
    const parsed = parseProtocol(mutated(base, chosen, new Picks({ picks, words: '' })));
    return parsed.ok ? parsed.value : base;
  });

/** Looked at in another way than the law does: is there a way from the start to the end without these cards? */
function guards(route: Route, isGuard: (card: Card) => boolean): string[] {
  const avoid = cardsOf(route)
    .filter(isGuard)
    .map(({ id }) => id);
  const [all, without] = [walkFromStart(route), walkFromStart(route, { avoid })];
  const ends = cardsOf(route).filter(({ kind }) => kind === 'outcome' || kind === 'handover');
  return ends.map(({ id }) => id).filter((id) => all.has(id) && !without.has(id));
}

function expectGuardsKept(before: Protocol, after: Protocol) {
  for (const route of before.routes) {
    const now = after.routes.find(({ id }) => id === route.id)!;
    for (const kind of ['weighing-1', 'weighing-2'] as const) {
      const kept = guards(now, (card) => asks(card, kind));
      expect(guards(route, (card) => asks(card, kind)).filter((id) => !kept.includes(id as never))).toEqual(
        [],
      );
    }
    for (const { id } of cardsOf(route).filter(({ kind }) => kind === 'action' || kind === 'note')) {
      const kept = guards(now, (card) => card.id === id);
      expect(guards(route, (card) => card.id === id).filter((end) => !kept.includes(end as never))).toEqual(
        [],
      );
    }
  }
}

function mendOne(protocol: Protocol, index: number): Protocol | undefined {
  const found = check(protocol).filter(({ fixLabel }) => fixLabel !== undefined);
  const finding = found[index % Math.max(1, found.length)];
  const operation = finding && makeFix({ protocol, model, finding, newId: countingIds() });
  return operation && edited(protocol, operation);
}

describe('no fix opens a way past safety', () => {
  it.each(bases.map((protocol) => ({ title: protocol.title, protocol })))('on $title', ({ protocol }) => {
    for (const finding of check(protocol).filter(({ fixLabel }) => fixLabel !== undefined)) {
      const operation = makeFix({ protocol, model, finding, newId: countingIds() });
      if (!operation) continue;
      const after = edited(protocol, operation);
      expect({ key: finding.key, dangers: endangered(protocol, after) }).toEqual({
        key: finding.key,
        dangers: [],
      });
      expectGuardsKept(protocol, after);
    }
  });

  it('nor any series of fixes, on any protocol', () => {
    const series = fc.array(fc.nat(), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyProtocol, series, (protocol, indexes) => {
        const after = indexes.reduce((one, index) => mendOne(one, index) ?? one, protocol);
        expect(endangered(protocol, after)).toEqual([]);
        expectGuardsKept(protocol, after);
      }),
      flowSeeds(runs),
    );
  }, 600_000);

  it('nor all fixes at once, and the result is a document', () => {
    fc.assert(
      fc.property(anyProtocol, (protocol) => {
        const operation = fixAll(protocol, model, { on: testDay }, countingIds());
        if (!operation) return;
        const after = edited(protocol, operation);
        expect(endangered(protocol, after)).toEqual([]);
        expectGuardsKept(protocol, after);
        expect(parseProtocol(after).ok).toBe(parseProtocol(protocol).ok);
      }),
      flowSeeds(Math.ceil(runs / 4)),
    );
  }, 600_000);
});

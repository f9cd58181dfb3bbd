import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import type { CardId, ColumnId, FunctionId, PartId, RouteId, StepId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit } from '@/schemas/protocol-flow';
import { choicesOn } from './enumerate-runs';
import { columnsOfFunction } from './people';
import { enumerateRuns, startRun, transition, viewOf } from './index';
import type { Run, RunEvent } from './index';

const base = sampleMeldcode();
const at = '2026-11-23T09:00:00.000Z';
const cardIds = Array.from({ length: 9 }, (_, i) => `k${i}0` as CardId);
const columnIds = ['c1', 'c2', 'c3'] as ColumnId[];

const exitArb = (i: number): fc.Arbitrary<Exit> =>
  fc.record({
    id: fc.constant(`e${i}0` as Exit['id']),
    label: fc.constantFrom('', 'ja', 'nee'),
    answers: fc.subarray(['yes', 'no', 'doubt'] as Exit['answers']),
    to: fc.oneof(
      fc.constantFrom(...cardIds).map((cardId) => ({ cardId })),
      fc.constantFrom('r0', 'r1').map((id) => ({ routeId: id as RouteId })),
    ),
    columnIds: fc.option(fc.subarray(columnIds, { minLength: 1 }), { nil: undefined }),
    tags: fc.constant([]),
  });

const cardArb = (id: CardId): fc.Arbitrary<Card> =>
  fc
    .record({
      kind: fc.constantFrom('action', 'question', 'handover', 'note', 'outcome'),
      join: fc.constantFrom('any', 'all'),
      columns: fc.subarray(columnIds),
      exits: fc
        .integer({ min: 0, max: 3 })
        .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => exitArb(i)))),
    })
    .map(({ kind, join, columns, exits }) => ({
      id,
      kind,
      join,
      exits,
      title: `Kaart ${id}`,
      questions: ['weighing-1'],
      outcome: 'close',
      toFunctionIds: [],
      parts: columns.map((columnId) => ({ columnId, part: 'does' })),
      tasks: { ordered: false, items: [{ id: 't1' as PartId, text: 'doe dit' }] },
      tools: [],
      formIds: [],
      contactIds: [],
      definitionIds: [],
      tags: [],
    })) as unknown as fc.Arbitrary<Card>;

/** Any graph at all, sound or not, over two routes. */
const protocolArb: fc.Arbitrary<Protocol> = fc.tuple(...cardIds.map(cardArb)).map((cards) => ({
  ...base,
  routes: [cards.slice(0, 5), cards.slice(5)].map((own, r) => ({
    id: `r${r}` as RouteId,
    kind: 'home' as const,
    title: `Route ${r}`,
    tags: [],
    startCardId: own[0]?.id ?? null,
    steps: [0, 1].map((s) => ({
      id: `s${r}${s}` as StepId,
      label: String(s + 1),
      title: 'Stap',
      kinds: [],
      tags: [],
      cards: own.filter((_, i) => i % 2 === s),
    })),
  })),
}));
const functionArb = fc.constantFrom('co', 'lk', 'ib', 'smw').map((id) => id as FunctionId);

/** Takes the nth way on from the screen, each time. */
function wander(flow: Protocol, functionId: FunctionId, choices: number[]): Run[] {
  const runs = [startRun('v', at)];
  for (const nth of choices) {
    const run = runs.at(-1) as Run;
    const options = choicesOn(viewOf(flow, run), functionId);
    const event = options[nth % options.length];
    const moved = event && transition(flow, run, { ...event, at });
    if (!moved?.ok) break;
    runs.push(moved.value);
  }
  return runs;
}
const choicesArb = fc.array(fc.nat(7), { maxLength: 25 });

describe('laws of the checklist engine', () => {
  it('offers only ways on that it then accepts', () => {
    fc.assert(
      fc.property(protocolArb, functionArb, choicesArb, (flow, functionId, choices) => {
        for (const run of wander(flow, functionId, choices)) {
          for (const event of choicesOn(viewOf(flow, run), functionId))
            expect(transition(flow, run, event).ok).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('shows a card only to a column that has a part in it, outcomes apart', () => {
    fc.assert(
      fc.property(protocolArb, functionArb, choicesArb, (flow, functionId, choices) => {
        const mine = columnsOfFunction(flow, functionId);
        for (const run of wander(flow, functionId, choices)) {
          const view = viewOf(flow, run);
          if (view.kind !== 'card' && view.kind !== 'question') continue;
          const { card } = view;
          const has = card.parts.length === 0 || card.parts.some((part) => mine.includes(part.columnId));
          expect(has || card.kind === 'outcome').toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('takes any one thing done away with back', () => {
    fc.assert(
      fc.property(protocolArb, functionArb, choicesArb, (flow, functionId, choices) => {
        const runs = wander(flow, functionId, choices);
        for (let i = runs.length - 1; i > 0; i--) {
          const back = transition(flow, runs[i] as Run, { kind: 'back', at });
          expect(back.ok && back.value.history).toEqual((runs[i - 1] as Run).history);
          expect(back.ok && viewOf(flow, back.value)).toEqual(viewOf(flow, runs[i - 1] as Run));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('holds ids and times only, whatever is sent to it', () => {
    const known = JSON.stringify(base);
    const anyEvent = fc.record({
      kind: fc.constantFrom(
        'choose_function',
        'choose_route',
        'tick',
        'untick',
        'answer',
        'next',
        'back',
        'hand_over',
        'take_over',
      ),
      functionId: fc.oneof(functionArb, fc.string()),
      routeId: fc.constantFrom('thuis', 'Jan Jansen'),
      taskId: fc.constantFrom('t1', 't2', 'geslagen'),
      exitId: fc.constantFrom('ja', 'nee', 'e1', 'Piet'),
      cardId: fc.option(fc.constantFrom('k3', 'q1', 'vader'), { nil: undefined }),
      answer: fc.constantFrom('yes', 'no', undefined),
      at: fc.constant(at),
    }) as unknown as fc.Arbitrary<RunEvent>;
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        const run = events.reduce(
          (now, event) => {
            const moved = transition(base, now, event);
            return moved.ok ? moved.value : now;
          },
          startRun('b/p/1', at),
        );
        const { versionKey: _key, ...rest } = run;
        JSON.stringify(rest, (key, value: unknown) => {
          if (typeof value === 'string' && value !== at && key !== 'kind')
            expect(known).toContain(JSON.stringify(value));
          return value;
        });
      }),
    );
  });

  it('lets every function end every sound run, and finds every way', () => {
    for (const fn of base.functions.filter((one) => one.kind !== 'external')) {
      const runs = enumerateRuns(base, fn.id);
      expect(runs.length).toBeGreaterThan(0);
      expect(runs.some((run) => run.ends)).toBe(true);
      for (const run of runs.filter((one) => one.ends))
        expect(['ended', 'handed_over', 'waiting', 'sent_on']).toContain(run.last.kind);
    }
    const ways = enumerateRuns(base, 'ib' as FunctionId);
    expect(ways.filter((way) => way.ends)).toHaveLength(10);
    expect(ways.filter((way) => !way.ends)).toHaveLength(2);
  });
});

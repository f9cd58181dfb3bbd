import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOperation } from '@/lib/core/protocol';
import { everyCard } from '@/lib/core/protocol/questions';
import { applyAndUndo } from '@/lib/testing/apply-and-undo';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { countingIds } from '@/lib/testing/counting-ids';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { howOften, howSeeded } from '@/lib/testing/how-often';
import { readContent } from '@/lib/testing/read-content';
import type { Protocol } from '@/schemas/protocol';
import {
  doubleColumn,
  mergeCards,
  mergeColumns,
  mergeSteps,
  splitCard,
  splitColumn,
  splitStep,
  type Reshaped,
} from './index';

const contents = ['model-meldcode', 'zorgteam', 'kalisto', 'scol', 'wie-wanneer-wat'].map(readContent);
const arbitraryProtocol: fc.Arbitrary<Protocol> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(arbitraryChoice, { maxLength: 12 })
      .map((choices) => applyChoices(exampleProtocol(), choices).at(-1)?.after ?? exampleProtocol()),
  },
  { weight: 1, arbitrary: fc.constantFrom(...contents) },
);

/** Everything somebody wrote, sentence by sentence. */
function textsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string')
    return /^(id|kind|type|part|.*Ids?|outcome|unit|responsibility)$/.test(name) ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, name));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, key));
}

const written = ({ tags: _tags, ...card }: Record<string, unknown>) => card;

/** Where each line leads, as the title of what it comes to. */
function goalsOf(protocol: Protocol): Set<string> {
  const titles = new Map(everyCard(protocol).map(({ card }) => [card.id as string, card.title]));
  return new Set(
    everyCard(protocol).flatMap(({ card }) =>
      card.exits.map(({ to }) => ('cardId' in to ? titles.get(to.cardId)! : to.routeId)),
    ),
  );
}

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

type Way = (protocol: Protocol, at: number, other: number) => Reshaped | undefined;
const ways: Record<string, Way> = {
  'merging cards': (protocol, at, other) => {
    const one = pick(
      everyCard(protocol).filter(({ card }) => card.kind !== 'question'),
      at,
    );
    const near =
      one && one.route.steps.flatMap((step) => step.cards).filter(({ kind }) => kind === one.card.kind);
    const two = near && pick(near, other);
    return one && two && mergeCards(protocol, one.card.id, two.id, countingIds());
  },
  'splitting a card': (protocol, at, other) => {
    const one = pick(
      everyCard(protocol).filter(({ card }) => card.tasks.items.length > 0),
      at,
    )?.card;
    return one && splitCard(protocol, one.id, pick(one.tasks.items, other)!.id, countingIds());
  },
  'merging steps': (protocol, at) => {
    const step = pick(
      protocol.routes.flatMap(({ steps }) => steps.slice(0, -1)),
      at,
    );
    return step && mergeSteps(protocol, step.id);
  },
  'splitting a step': (protocol, at, other) => {
    const step = pick(
      protocol.routes.flatMap(({ steps }) => steps.filter(({ cards }) => cards.length > 1)),
      at,
    );
    return step && splitStep(protocol, pick(step.cards.slice(1), other)!.id, countingIds());
  },
  'merging columns': (protocol, at, other) => {
    const [one, two] = [pick(protocol.columns, at), pick(protocol.columns, other)];
    return one && two && mergeColumns(protocol, one.id, two.id);
  },
  'doubling a column': (protocol, at) => {
    const column = pick(protocol.columns, at);
    return column && doubleColumn(protocol, column.id, countingIds());
  },
  'splitting a column': (protocol, at, other) => {
    const column = pick(
      protocol.columns.filter(({ functionIds }) => functionIds.length > 0),
      at,
    );
    return column && splitColumn(protocol, column.id, [pick(column.functionIds, other)!], countingIds());
  },
};

describe.each(Object.entries(ways))('%s', (name, way) => {
  it('loses no text and no line, says so when it cannot, and can be undone', () => {
    let count = 0;
    const property = fc.property(arbitraryProtocol, fc.nat(0xffff), fc.nat(0xffff), (protocol, at, other) => {
      const reshaped = way(protocol, at, other);
      if (!reshaped) return;
      if (!reshaped.ok) return void expect(reshaped.failure.message).toMatch(/^[A-Z].*\.$/);
      const operation = { kind: 'batch' as const, operations: reshaped.value };
      if (!applyOperation(protocol, operation).ok) return;
      count += 1;
      const after = applyAndUndo(protocol, operation);
      const all = textsIn(after.routes).concat(textsIn(after.columns)).join('\n');
      const renumbered = new Set(protocol.routes.flatMap(({ steps }) => steps.map(({ label }) => label)));
      const before = [
        ...everyCard(protocol).map(({ card }) => written(card)),
        ...protocol.routes.flatMap(({ steps }) =>
          steps.map(({ cards: _cards, label: _label, ...step }) => written(step)),
        ),
        ...protocol.columns,
      ].flatMap((one) => textsIn(one));
      for (const text of before) if (!renumbered.has(text)) expect(all).toContain(text);
      if (name !== 'merging cards') {
        const goals = goalsOf(after);
        for (const goal of goalsOf(protocol)) expect(goals).toContain(goal);
      }
      expect(goalsOf(after)).not.toContain(undefined);
    });
    const numRuns = howOften(30, 500);
    fc.assert(property, { numRuns, ...howSeeded() });
    expect(count).toBeGreaterThan(numRuns / 5);
  }, 120_000);
});

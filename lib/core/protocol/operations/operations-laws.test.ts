import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { Protocol } from '@/schemas/protocol';
import { applyOperation, parseProtocol, type Operation } from '../index';
import { operations } from './operations';

const start = exampleProtocol();
const sequences = fc.array(arbitraryChoice, { minLength: 1, maxLength: 30 });
const throughJson = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;

function applied(protocol: Protocol, operation: Operation) {
  const result = applyOperation(protocol, operation);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.failure)}`);
  return result.value;
}

function placesOfCards(protocol: Protocol): string[] {
  return protocol.routes.flatMap((route) => route.steps.flatMap((step) => step.cards.map((card) => card.id)));
}

describe('any sequence of operations', () => {
  it('gives documents that parse, with every card in one place and every exit leading somewhere', () => {
    fc.assert(
      fc.property(sequences, (choices) => {
        for (const { after } of applyChoices(start, choices)) {
          expect(parseProtocol(throughJson(after))).toMatchObject({ ok: true });
          const cards = placesOfCards(after);
          expect(new Set(cards).size).toBe(cards.length);
          const targets = new Set<string>([...cards, ...after.routes.map((route) => route.id)]);
          const exits = after.routes.flatMap((r) =>
            r.steps.flatMap((s) => s.cards.flatMap((card) => card.exits)),
          );
          for (const { to } of exits) expect(targets).toContain('cardId' in to ? to.cardId : to.routeId);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is undone step by step, through JSON, down to the start, and redone by the inverse of the inverse', () => {
    fc.assert(
      fc.property(sequences, (choices) => {
        const steps = applyChoices(start, choices);
        let current = steps.at(-1)?.after ?? start;
        for (const { before, after, inverse } of steps.toReversed()) {
          const undone = applied(current, throughJson(inverse));
          expect(undone.protocol).toEqual(before);
          expect(applied(undone.protocol, undone.inverse).protocol).toEqual(after);
          current = undone.protocol;
        }
        expect(current).toEqual(start);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the document it was given as it was', () => {
    const frozen = JSON.stringify(start);
    fc.assert(
      fc.property(sequences, (choices) => {
        applyChoices(start, choices);
        expect(JSON.stringify(start)).toBe(frozen);
      }),
      { numRuns: 20 },
    );
  });

  it('has seen every kind accepted', () => {
    const seen = new Set<string>(['replace_protocol']);
    const samples = fc.sample(sequences, { numRuns: 120, seed: 7 });
    for (const { operation } of samples.flatMap((choices) => applyChoices(start, choices)))
      seen.add(operation.kind);
    expect([...seen].sort()).toEqual(Object.keys(operations).sort());
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operation } from '@/lib/core/protocol';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { action, protocolWithSteps } from '@/lib/testing/build-protocol';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { CardId } from '@/schemas/ids';
import { countWaiting, draftState, edited, waitingInWords, type DraftState } from './index';

const start = protocolWithSteps([action('k1', 'col-a', ['k2']), action('k2', 'col-a')]);
const titled = (id: string, title: string): Operation => ({
  kind: 'change_card',
  cardId: id as CardId,
  patch: { title },
});
const withEdits = (first: DraftState, operations: readonly Operation[]): DraftState =>
  operations.reduce((state, operation) => {
    const done = edited(state, operation, 0);
    return done.ok ? done.value : state;
  }, first);

describe('what waits for the server (V2)', () => {
  it('is counted as a person counts: what was typed in one field is one', () => {
    const typed = ['B', 'Be', 'Bel'].map((title) => titled('k1', title));
    const state = withEdits(draftState(start, 1), [
      ...typed,
      titled('k2', 'Overleg'),
      titled('k1', 'Bel 112'),
    ]);
    expect([state.unsent.length, countWaiting(state)]).toEqual([5, 3]);
    expect(waitingInWords(state, 9)).toEqual([
      [expect.stringContaining('titel was "Kaart k1", is nu "Bel"')],
      [expect.stringContaining('is nu "Overleg"')],
      [expect.stringContaining('is nu "Bel 112"')],
    ]);
  });

  it('counts two fields of one entry as two, and what came to nothing without words', () => {
    const example = exampleProtocol();
    const contact = example.contacts[0]!;
    const replaced = (fields: object): Operation => ({
      kind: 'replace_entry',
      collection: 'contacts',
      entry: { ...contact, ...fields },
    });
    const state = withEdits(draftState(example, 1), [
      replaced({ name: 'Anders' }),
      replaced({ name: 'Anders', phone: '088 123 45 67' }),
      titled('nergens', 'x'),
    ]);
    expect(countWaiting(state)).toBe(2);
    const back = withEdits(draftState(start, 1), [titled('k1', 'A'), titled('k1', 'Kaart k1')]);
    expect([countWaiting(back), waitingInWords(back, 9)]).toEqual([1, [[]]]);
  });

  it('is nothing only when nothing waits, never more than was sent, and has a line for each', () => {
    fc.assert(
      fc.property(fc.array(arbitraryChoice, { maxLength: 6 }), (choices) => {
        const example = exampleProtocol();
        const operations = applyChoices(example, choices).map(({ operation }) => operation);
        const state = withEdits(draftState(example, 1), operations);
        const count = countWaiting(state);
        expect(count === 0).toBe(state.unsent.length === 0);
        expect(count).toBeLessThanOrEqual(state.unsent.length);
        expect(waitingInWords(state, 100)).toHaveLength(count);
      }),
      { numRuns: 60 },
    );
  });
});

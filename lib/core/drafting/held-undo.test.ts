import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { Operation } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import { draftState, edited, redone, undone, undoToHold, withHeldUndo, type DraftState } from './index';

const throughJson = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;
const withEdits = (start: Protocol, operations: readonly Operation[]): DraftState =>
  operations.reduce(
    (state, operation, at) => {
      const done = edited(state, operation, at);
      return done.ok ? done.value : state;
    },
    draftState(start, 1),
  );
/** The page is opened anew, on the document of now. */
const reopened = (state: DraftState, generation = 1): DraftState => {
  const held = undoToHold(state);
  const fresh = draftState(state.document, state.revision);
  return held ? withHeldUndo(fresh, throughJson(held), generation) : fresh;
};
const allUndone = (state: DraftState) => {
  let now = state;
  while (now.undo.length > 0) {
    const done = undone(now);
    if (!done.ok) throw new Error(done.failure.code);
    now = done.value;
  }
  return now;
};
const example = exampleProtocol();
const retitled = (title: string): Operation => ({ kind: 'change_protocol', patch: { title } });

describe('the way back on the device', () => {
  it('leads back after a reload to where it led before it, and forth again (U4)', () => {
    fc.assert(
      fc.property(fc.array(arbitraryChoice, { minLength: 1, maxLength: 8 }), (choices) => {
        const steps = applyChoices(example, choices);
        const state = withEdits(example, steps.map(({ operation }) => operation)); // prettier-ignore
        const back = allUndone(reopened(state));
        expect(throughJson(back.document)).toEqual(throughJson(allUndone(state).document));
        let forth = reopened(back);
        while (forth.redo.length > 0) {
          const done = redone(forth);
          if (!done.ok) throw new Error(done.failure.code);
          forth = done.value;
        }
        expect(throughJson(forth.document)).toEqual(throughJson(state.document));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('of a text that somebody replaced since is none (U4)', () => {
    const state = withEdits(example, [retitled('Van mij')]);
    expect(reopened({ ...state, revision: 4 }, 5).undo).toEqual([]);
    expect(reopened({ ...state, revision: 5 }, 5).undo).toHaveLength(1);
  });

  it('says of what a colleague changed since that it cannot be taken back, as before the reload (U2, U4)', () => {
    const state = withEdits(example, [retitled('Van mij')]);
    const theirs = { ...state.document, title: 'Van een collega' };
    const again = { ...reopened(state), document: theirs, saved: theirs };
    expect(undone(again)).toMatchObject({ ok: false, failure: { code: 'changed_since' } });
  });

  it('lies below what was done before it was read', () => {
    const held = undoToHold(withEdits(example, [retitled('Eerst')]))!;
    const now = withHeldUndo(withEdits(example, [retitled('Nu')]), held, 1);
    expect(now.undo.map(({ operation }) => operation)).toMatchObject([retitled('Eerst'), retitled('Nu')]);
  });

  it('is not more than a device should hold: the oldest goes first (U4)', () => {
    const long = (title: string): Operation => ({
      kind: 'replace_protocol',
      protocol: { ...example, title, subtitle: 'x'.repeat(1_000_000) },
    });
    const undo = ['A', 'B', 'C', 'D'].map((title, at) => ({
      operation: long(title),
      inverse: retitled(title),
      at,
    }));
    const held = undoToHold({ ...draftState(example, 1), undo })!;
    expect(held.undo).toEqual(undo.slice(1));
  });
});

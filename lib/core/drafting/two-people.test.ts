import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOperation, withBase, type Operation } from '@/lib/core/protocol';
import { takenFrom } from '@/lib/core/protocol/operations/taken-from';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { Protocol } from '@/schemas/protocol';

type Choice = Parameters<typeof applyChoices>[1][number];

const start = exampleProtocol();
const throughJson = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;

/** An edit, made on what a few edits before it left. */
const situation = fc.tuple(fc.array(arbitraryChoice, { maxLength: 4 }), arbitraryChoice, arbitraryChoice);

function made(document: Protocol, choice: Choice): Operation | undefined {
  const [step] = applyChoices(document, [choice]);
  return step && throughJson(withBase(document, step.operation));
}

const after = (document: Protocol, operation: Operation) => {
  const applied = applyOperation(document, operation);
  return applied.ok ? applied.value.protocol : undefined;
};

const places = (taken: unknown[]) => taken.map((one) => JSON.stringify(one));

/** Where the two differ, apart from the order of lists. */
const difference = (a: Protocol, b: Protocol) => [...takenFrom(a, b), ...takenFrom(b, a)];

describe('two edits made at the same time', () => {
  it('come to the same in both orders, or one of them is refused (E8)', () => {
    const seen = { both: 0, refused: 0 };
    fc.assert(
      fc.property(situation, ([before, one, other]) => {
        const document = applyChoices(start, before).at(-1)?.after ?? start;
        const [mine, theirs] = [made(document, one), made(document, other)];
        if (!mine || !theirs) return;
        const first = after(after(document, mine)!, theirs);
        const second = after(after(document, theirs)!, mine);
        if (!first || !second) {
          seen.refused += 1;
          return;
        }
        seen.both += 1;
        expect(difference(first, second)).toEqual([]);
      }),
      { numRuns: 600 },
    );
    expect(seen.both).toBeGreaterThan(150);
    expect(seen.refused).toBeGreaterThan(5);
  }, 120_000);

  it('are taken back one by one: what the other wrote stays, and nothing else of mine does (U1)', () => {
    let count = 0;
    fc.assert(
      fc.property(situation, ([before, one, other]) => {
        const document = applyChoices(start, before).at(-1)?.after ?? start;
        const mine = made(document, one);
        const done = mine && applyOperation(document, mine);
        if (!done?.ok) return;
        const withMine = done.value.protocol;
        const inverse = throughJson(withBase(withMine, done.value.inverse));
        const theirs = made(withMine, other);
        const both = theirs && after(withMine, theirs);
        const undone = both && after(both, inverse);
        if (!undone) return;
        count += 1;
        const theyWrote = places(takenFrom(both, withMine));
        const iWrote = places(takenFrom(withMine, document));
        for (const place of places(takenFrom(both, undone))) expect(theyWrote).not.toContain(place);
        for (const place of places(takenFrom(undone, document)))
          expect(iWrote.includes(place) && !theyWrote.includes(place), place).toBe(false);
      }),
      { numRuns: 600 },
    );
    expect(count).toBeGreaterThan(100);
  }, 120_000);
});

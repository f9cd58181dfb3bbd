import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyProtocol, withFiveEmptySteps } from '@/lib/core/protocol';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { testDay } from '@/lib/testing/findings-of';
import { readContent } from '@/lib/testing/read-content';
import type { EntryId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { checkProtocol, type Finding } from './index';

const empty = emptyProtocol({ id: 'leeg' as EntryId, title: 'Leeg', organisation: '', sectors: [] });
const shell = withFiveEmptySteps(empty);
const starts: readonly (readonly [string, Protocol])[] = [
  ['the model', readContent('model-meldcode')],
  ['a protocol with something of everything', exampleProtocol()],
  ['an empty protocol', empty],
  ['a shell of five titles', shell],
];

/** Every id of the document. */
function idsOf(protocol: Protocol): ReadonlySet<string> {
  const ids = new Set<string>();
  JSON.stringify(protocol, (key, value: unknown) => {
    if (key === 'id' && typeof value === 'string') ids.add(value);
    return value;
  });
  return ids;
}

/** Every place is in the document, and the message is a whole sentence. */
function expectUsable(protocol: Protocol, found: readonly Finding[]) {
  const ids = idsOf(protocol);
  for (const { key, where, path, message } of found) {
    const { collection: _collection, field: _field, ...places } = where;
    const pointsAt = [...Object.values(places), ...(path ?? [])];
    expect(
      pointsAt.filter((id) => !ids.has(id)),
      key,
    ).toEqual([]);
    // It may end with what to write, in quotes.
    expect(message, key).toMatch(/[.?]"?$/);
    expect(message, key).not.toMatch(/undefined|null|NaN|\[object| {2}/);
  }
}

it.each(starts)('points at what is there, in whole sentences, after any edit of %s', (_name, start) => {
  fc.assert(
    fc.property(fc.array(arbitraryChoice, { minLength: 1, maxLength: 40 }), (choices) => {
      const edited = applyChoices(start, choices).at(-1)?.after ?? start;
      expectUsable(edited, checkProtocol(edited, { on: testDay, record: { label: '', consents: [] } }));
    }),
    { numRuns: 60, seed: 20261122 },
  );
});

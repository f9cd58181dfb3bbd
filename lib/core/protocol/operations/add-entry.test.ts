import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { EntryId } from '@/schemas/ids';

const before = exampleProtocol();
const source = { id: 'b-2' as EntryId, title: 'Basismodel' };

describe('add_entry', () => {
  it('puts the entry at its place in its list', () => {
    const after = applyAndUndo(before, { kind: 'add_entry', collection: 'sources', index: 0, entry: source });
    expect(after.sources.map(({ id }) => id)).toEqual(['b-2', 'b-1']);
  });

  it('refuses an entry of another list, and an id that any list uses', () => {
    expect(refusalOf(before, { kind: 'add_entry', collection: 'forms', index: 0, entry: source })).toBe(
      'invalid_value',
    );
    const used = { ...source, id: 'd-check' as EntryId };
    expect(refusalOf(before, { kind: 'add_entry', collection: 'sources', index: 0, entry: used })).toBe(
      'duplicate_id',
    );
  });
});

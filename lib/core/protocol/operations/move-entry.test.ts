import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { EntryId } from '@/schemas/ids';

const before = exampleProtocol();

describe('move_entry', () => {
  it('puts the entry at its new place', () => {
    const entryId = 'p-112' as EntryId;
    const after = applyAndUndo(before, { kind: 'move_entry', collection: 'contacts', entryId, index: 0 });
    expect(after.contacts.map(({ id }) => id)).toEqual(['p-112', 'p-vt']);
  });

  it('refuses an entry of another list', () => {
    const entryId = 'p-112' as EntryId;
    expect(refusalOf(before, { kind: 'move_entry', collection: 'forms', entryId, index: 0 })).toBe(
      'unknown_id',
    );
  });
});

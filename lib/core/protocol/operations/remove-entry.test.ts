import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { EntryId } from '@/schemas/ids';
import type { EntryCollection } from '@/schemas/collections';

const before = exampleProtocol();
const remove = (collection: EntryCollection, id: string) =>
  ({ kind: 'remove_entry', collection, entryId: id as EntryId }) as const;

describe('remove_entry', () => {
  it('takes the marks of a definition out of every text and keeps the words', () => {
    const after = applyAndUndo(before, remove('definitions', 'd-check'));
    expect(JSON.stringify(after)).not.toContain('d-check');
    expect(JSON.stringify(after)).toContain('{"type":"text","text":"kindcheck","marks":[{"type":"bold"}]}');
    expect(JSON.stringify(after)).toContain('{"type":"text","text":"wat je hoort"}');
  });

  it('keeps a tool that loses its annex, without the link', () => {
    const after = applyAndUndo(before, remove('signalLists', 'l-signals'));
    expect(after.routes[0]?.steps[0]?.cards[0]?.tools).toEqual([{ id: 'o-1', label: 'Signalenlijst' }]);
  });

  it.each([
    ['contacts', 'p-vt'],
    ['forms', 'f-seven'],
    ['recitals', 'r-1'],
    ['participation', 'n-1'],
  ] as const)('removes from %s without leaving a reference', (collection, id) => {
    expect(JSON.stringify(applyAndUndo(before, remove(collection, id)))).not.toContain(`"${id}"`);
  });

  it('refuses an entry that is not there', () => {
    expect(refusalOf(before, remove('sources', 'b-9'))).toBe('unknown_id');
  });
});

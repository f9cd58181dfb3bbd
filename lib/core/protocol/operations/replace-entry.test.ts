import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { EntryId, RouteId } from '@/schemas/ids';

const before = exampleProtocol();
const contact = before.contacts[0]!;

describe('replace_entry', () => {
  it('changes a phone number without touching what points to it', () => {
    const entry = { ...contact, phone: '0800-1234' };
    const after = applyAndUndo(before, { kind: 'replace_entry', collection: 'contacts', entry });
    expect(after.contacts[0]?.phone).toBe('0800-1234');
    expect(after.routes).toBe(before.routes);
  });

  it('refuses an entry that is not there and one that points to nothing', () => {
    const unknown = { ...contact, id: 'p-no' as EntryId };
    expect(refusalOf(before, { kind: 'replace_entry', collection: 'contacts', entry: unknown })).toBe(
      'unknown_id',
    );
    const lost = { ...contact, routeIds: ['none' as RouteId] };
    expect(refusalOf(before, { kind: 'replace_entry', collection: 'contacts', entry: lost })).toBe(
      'would_dangle',
    );
  });
});

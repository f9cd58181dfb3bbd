import type { VersionRecord } from '@/lib/core/rules/facts';
import { protocolOf } from '@/lib/testing/build-protocol';

/** The protocol itself does not know these days: what the rule judges is the record beside it. */
export const valid = protocolOf({});
export const invalid = protocolOf({});

export const validRecord: VersionRecord = {
  label: 'Meldcode 2025',
  adoptedOn: '2024-12-16',
  entryIntoForce: '2025-01-01',
  evaluationBefore: '2029-01-01',
  consents: [
    { body: 'GMR VO', date: '2024-12-09' },
    { body: 'GMR PO', date: '2024-12-12' },
  ],
};
export const invalidRecord: VersionRecord = { ...validRecord, evaluationBefore: undefined };

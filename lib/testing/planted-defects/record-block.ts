import type { VersionRecord } from '@/lib/core/rules';
import type { Defect } from './defect';
import { all, document, route } from './plant';

/** A version as complete as it can be. */
export const fullRecord: VersionRecord = {
  label: '1.0',
  adoptedOn: '2026-10-16',
  entryIntoForce: '2027-01-01',
  evaluationBefore: '2031-01-01',
  consents: [{ body: 'GMR PO', date: '2026-10-09' }],
};

const untouched = (name: string, record: Partial<VersionRecord>): Defect => ({
  name,
  plant: (protocol) => protocol,
  record: { ...fullRecord, ...record },
  finds: [{ rule: 'ML-31', at: 'approvals' }],
});

const forChildcare = all(
  document({ sectors: ['ko'] }),
  route('route-medewerker', { title: 'Mogelijk seksueel misdrijf of mishandeling door een medewerker' }),
);

/** What is missing on page 1 when a version is about to be published. */
export const recordBlock: readonly Defect[] = [
  untouched('de versie heeft geen nummer', { label: '' }),
  untouched('niemand heeft de versie vastgesteld', { adoptedOn: undefined }),
  untouched('de versie gaat nergens in', { entryIntoForce: undefined }),
  untouched('de versie wordt nooit geëvalueerd', { evaluationBefore: undefined }),
  untouched('geen raad heeft ingestemd', { consents: [] }),
  { ...untouched('in de opvang stemde niemand in', { consents: [] }), plant: forChildcare },
  untouched('de raad stemde pas in na het besluit', { consents: [{ body: 'GMR PO', date: '2026-11-09' }] }),
  untouched('de versie geldt al voor het besluit', { entryIntoForce: '2026-10-01' }),
  untouched('de evaluatie komt voor de versie geldt', { evaluationBefore: '2026-12-01' }),
];

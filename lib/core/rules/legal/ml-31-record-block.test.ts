import { describe, expect, it } from 'vitest';
import { checkProtocol } from '@/lib/core/rules';
import type { VersionRecord } from '@/lib/core/rules/facts';
import { testDay } from '@/lib/testing/findings-of';
import type { Sector } from '@/schemas/vocabulary';
import { invalid, invalidRecord, valid, validRecord } from './ml-31-record-block.fixture';

const found = (record?: VersionRecord) =>
  checkProtocol(valid, { on: testDay, ...(record && { record }) }).filter(({ rule }) => rule === 'ML-31');
const keys = (more: Partial<VersionRecord>) => found({ ...validRecord, ...more }).map(({ key }) => key);

it('judges the fixtures with their record', () => {
  expect(found(validRecord)).toEqual([]);
  const [finding, ...others] = checkProtocol(invalid, { on: testDay, record: invalidRecord }).filter(
    ({ rule }) => rule === 'ML-31',
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'advises',
    exception: 'reason',
    where: { field: 'approvals' },
  });
});

it('is silent while nothing is about to be published', () => {
  expect(found()).toEqual([]);
});

it('blocks for the consent that the law asks, and for nothing that practice asks', () => {
  const severities = found({ label: '', consents: [] }).map(({ key, severity, exception }) => [
    key.split(':').at(-1),
    severity,
    exception,
  ]);
  expect(severities).toEqual([
    ['label', 'warns', 'reason'],
    ['adopted', 'warns', 'reason'],
    ['in-force', 'warns', 'reason'],
    ['evaluation', 'advises', 'reason'],
    ['consent', 'blocks', 'not-applicable'],
  ]);
});

describe('what is missing', () => {
  it.each([
    ['label', { label: ' ' }],
    ['adopted', { adoptedOn: undefined }],
    ['in-force', { entryIntoForce: undefined }],
    ['evaluation', { evaluationBefore: undefined }],
    ['consent', { consents: [] }],
    ['consent', { consents: [{ body: '', date: '2024-12-09' }] }],
  ])('is said each on its own: %s', (subject, more) => {
    expect(keys(more)).toEqual([`ML-31:approvals:${subject}`]);
  });

  it('is no consent, but something to look up, for childcare alone', () => {
    const keysFor = (...sectors: Sector[]) =>
      checkProtocol({ ...valid, sectors }, { on: testDay, record: { ...validRecord, consents: [] } })
        .filter(({ rule }) => rule === 'ML-31')
        .map(({ key }) => key);
    expect(keysFor('ko')).toEqual(['ML-31:approvals:consent-childcare']);
    expect(keysFor('po', 'ko')).toEqual(['ML-31:approvals:consent']);
    expect(keysFor()).toEqual(['ML-31:approvals:consent']);
  });

  it('only advises to look it up for childcare, by own reading that is uncertain', () => {
    const [finding] = checkProtocol(
      { ...valid, sectors: ['ko'] },
      { on: testDay, record: { ...validRecord, consents: [] } },
    ).filter(({ rule }) => rule === 'ML-31');
    expect(finding).toMatchObject({
      severity: 'advises',
      message: expect.stringMatching(/^Ga na/) as string,
    });
    expect(finding!.grounds).toMatchObject([{ kind: 'own-reading', verify: expect.any(String) as string }]);
  });

  it('is all said of a version that has nothing', () => {
    expect(found({ label: '', consents: [] })).toHaveLength(5);
  });
});

describe('the order of the days', () => {
  it('is consent, adoption, entry into force, evaluation', () => {
    expect(keys({ adoptedOn: '2024-12-10' })).toEqual(['ML-31:approvals:consent-late']);
    expect(keys({ entryIntoForce: '2024-12-15' })).toEqual(['ML-31:approvals:in-force-early']);
    expect(keys({ evaluationBefore: '2025-01-01' })).toEqual(['ML-31:approvals:evaluation-early']);
  });

  it('lets things happen on one day', () => {
    const day = '2025-01-01';
    const consents = [{ body: 'MR', date: day }];
    expect(keys({ consents, adoptedOn: day, entryIntoForce: day })).toEqual([]);
  });

  it('names the council that came too late, and the day', () => {
    expect(found({ ...validRecord, adoptedOn: '2024-12-10' })[0]?.message).toBe(
      'De instemming van GMR PO kwam na de vaststelling op 10 december 2024. Stel de versie opnieuw vast, na de instemming.',
    );
  });
});

it('takes "not applicable" for a missing consent, and a reason for one that came too late', () => {
  const exceptionOf = (more: Partial<VersionRecord>) => found({ ...validRecord, ...more })[0]?.exception;
  expect(exceptionOf({ consents: [] })).toBe('not-applicable');
  expect(exceptionOf({ adoptedOn: '2024-12-10' })).toBe('reason');
  expect(exceptionOf({ label: '' })).toBe('reason');
});

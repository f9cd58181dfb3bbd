import { describe, expect, it } from 'vitest';
import type { VersionState } from '@/schemas/version-state';
import { inForceAt, stateAt } from './state-at';

const published: VersionState = {
  status: 'published',
  submittedOn: '2026-12-01',
  requests: [{ councilId: 'po', answer: { status: 'consented', decidedOn: '2026-12-09' } }],
  adoptedOn: '2026-12-16',
  entryIntoForce: '2027-01-01',
  evaluationBefore: '2031-01-01',
};

describe('where a published version stands', () => {
  it.each([
    ['the day before', '2026-12-31', [], 'published'],
    ['on its day', '2027-01-01', [], 'in_force'],
    ['while a later version waits for its day', '2028-07-31', ['2028-08-01'], 'in_force'],
    ['once a later version has come', '2028-08-01', ['2028-08-01'], 'replaced'],
    ['when a later version came before its own day', '2026-12-31', ['2026-12-20'], 'replaced'],
  ])('%s', (_when, today, later, expected) => {
    expect(stateAt(published, today, later)).toBe(expected);
  });

  it('is what was stored for every other status', () => {
    expect(stateAt({ ...published, status: 'withdrawn' }, '2030-01-01')).toBe('withdrawn');
  });
});

describe('the version in force', () => {
  const versions = [
    { number: 3, entryIntoForce: '2028-08-01' },
    { number: 1, entryIntoForce: '2025-01-01' },
    { number: 2, entryIntoForce: '2027-01-01' },
  ];
  it.each([
    ['2024-12-31', undefined],
    ['2025-01-01', 1],
    ['2027-06-01', 2],
    ['2030-01-01', 3],
  ])('on %s is %s', (today, number) => {
    expect(inForceAt(versions, today)?.number).toBe(number);
  });
});

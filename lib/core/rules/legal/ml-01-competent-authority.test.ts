import { expect, it } from 'vitest';
import { protocolOf } from '@/lib/testing/build-protocol';
import { findingsOf, foundBy } from '@/lib/testing/findings-of';
import { invalid, valid } from './ml-01-competent-authority.fixture';

it('misses the competent authority, and nothing but filling it in helps', () => {
  expect(foundBy('ML-01', invalid)).toMatchObject([
    { where: { field: 'competentAuthority' }, severity: 'blocks', exception: 'none' },
  ]);
});

it('lets a named one be', () => {
  expect(findingsOf('ML-01', valid)).toEqual([]);
});

it('takes blanks for nothing', () => {
  expect(findingsOf('ML-01', protocolOf({ competentAuthority: ' \n ' }))).toEqual(['competentAuthority']);
});

it('does not take the organisation for the authority', () => {
  expect(findingsOf('ML-01', protocolOf({ organisation: 'Stichting De Proef' }))).toHaveLength(1);
});

import { expect, it } from 'vitest';
import { checkProtocol } from '@/lib/core/rules';
import { protocolOf } from '@/lib/testing/build-protocol';
import { findingsOf, testDay } from '@/lib/testing/findings-of';
import { chapter, invalid } from './ml-16-referral-index.fixture';

it('blocks a school that may report there and does not say how', () => {
  const found = checkProtocol(invalid, { on: testDay }).find(({ rule }) => rule === 'ML-16');
  expect(found).toMatchObject({ severity: 'blocks', where: { collection: 'chapters' } });
  expect(found?.grounds).toBeUndefined();
  expect(found?.message).toMatch(/Zet erin dat dat kan\. Advies, geen wet: schrijf erbij wie/);
});

it('has nothing to say to a school that may not', () => {
  expect(findingsOf('ML-16', protocolOf({ referralIndexAuthorised: false }))).toEqual([]);
});

it('advises to say it when it is not said', () => {
  const found = checkProtocol(protocolOf({}), { on: testDay }).find(({ rule }) => rule === 'ML-16');
  expect(found).toMatchObject({ severity: 'advises', where: { field: 'referralIndexAuthorised' } });
  expect(new Set(found?.grounds?.map(({ kind }) => kind))).toEqual(new Set(['own-reading']));
  expect(found?.fixLabel).toBeUndefined();
});

it('takes a text for an answer', () => {
  expect(findingsOf('ML-16', protocolOf({ chapters: [chapter] }))).toEqual([]);
});

it('does not take a definition for a way of working', () => {
  const { id, body, tags } = chapter;
  const definitions = [{ id, term: 'Verwijsindex', text: body, examples: [], tags }];
  expect(findingsOf('ML-16', { ...invalid, definitions })).toEqual(['chapters']);
});

import { expect, it } from 'vitest';
import { column, protocolOf, schoolFunction } from '@/lib/testing/build-protocol';
import { findingsOf, foundBy } from '@/lib/testing/findings-of';
import { invalid, valid } from './ml-09-one-decider.fixture';

const deciding = (id: string, kind: 'function' | 'team' | 'external' | 'everyone' = 'function') =>
  schoolFunction(id, { kind, decidesOnReport: true });

it('is content with exactly one function', () => {
  expect(findingsOf('ML-09', valid)).toEqual([]);
});

it('says of a team that it is a team', () => {
  expect(foundBy('ML-09', invalid)).toMatchObject([
    {
      where: { functionId: 'team' },
      severity: 'blocks',
      exception: 'none',
      message:
        '"Zorgteam" is een team en kan niet eindverantwoordelijk zijn voor melden. Wijs één functie aan.',
    },
  ]);
});

it.each([
  ['everyone', /is iedereen/],
  ['external', /hoort niet bij de school/],
] as const)('says the same of %s in its own words', (kind, words) => {
  expect(foundBy('ML-09', protocolOf({ functions: [deciding('them', kind)] }))).toMatchObject([
    { where: { functionId: 'them' }, message: expect.stringMatching(words) as string },
  ]);
});

it('does not count a team beside a function as a second one', () => {
  expect(
    findingsOf('ML-09', protocolOf({ functions: [deciding('head'), deciding('team', 'team')] })),
  ).toEqual(['team']);
});

it('says once that there are several', () => {
  const three = protocolOf({ functions: [deciding('head'), deciding('officer'), deciding('board')] });
  expect(foundBy('ML-09', three)).toMatchObject([
    {
      where: { functionId: 'officer' },
      message: expect.stringMatching(
        /^"Functie head", "Functie officer" en "Functie board" zijn allemaal/,
      ) as string,
    },
  ]);
});

it('points at the column of who acts when there is none, or at the whole', () => {
  const columns = [column('col-a'), column('col-b', [], { responsibility: 'act' })];
  expect(findingsOf('ML-09', protocolOf({ columns }))).toEqual(['col-b']);
  expect(findingsOf('ML-09', protocolOf({ columns: [] }))).toEqual(['protocol']);
});

it('only warns of a team by the texts of before 2019, which asked for somebody and not for a function', () => {
  expect(foundBy('ML-09', invalid, '2018-12-31')).toMatchObject([
    { severity: 'warns', exception: 'reason', grounds: [{ kind: 'own-reading' }] },
  ]);
  expect(foundBy('ML-09', invalid, '2019-01-01')).toMatchObject([{ severity: 'blocks', exception: 'none' }]);
});

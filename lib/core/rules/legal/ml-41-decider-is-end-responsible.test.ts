import { expect, it } from 'vitest';
import { column, schoolFunction } from '@/lib/testing/build-protocol';
import { foundBy, keysOf } from '@/lib/testing/findings-of';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import {
  columns,
  decidedBy,
  functions,
  invalid,
  parts,
  valid,
} from './ml-41-decider-is-end-responsible.fixture';

const withCards = (protocol: Protocol, change: (card: Card) => Card): Protocol => ({
  ...protocol,
  routes: protocol.routes.map((one) => ({
    ...one,
    steps: one.steps.map((inRoute) => ({ ...inRoute, cards: inRoute.cards.map(change) })),
  })),
});

it('warns where another decides', () => {
  expect(foundBy('ML-41', invalid)).toMatchObject([
    { key: 'ML-41:needed', severity: 'warns', exception: 'reason' },
  ]);
  expect(keysOf('ML-41', valid)).toEqual([]);
});

it('reads who does it where nobody decides, and is content when both decide', () => {
  expect(keysOf('ML-41', decidedBy(['col-teacher', 'does'], ['col-head', 'informed']))).toEqual(['needed']);
  expect(keysOf('ML-41', decidedBy(['col-teacher', 'decides'], ['col-head', 'decides']))).toEqual([]);
});

it('finds an own decision to report, and not who only makes the report', () => {
  const report = (part: 'does' | 'decides') =>
    keysOf(
      'ML-41',
      withCards(valid, (card) =>
        card.id === 'report' ? { ...card, parts: parts(['col-teacher', part]) } : card,
      ),
    );
  expect(report('decides')).toEqual(['report']);
  expect(report('does')).toEqual([]);
});

it('finds weighing 2 that reports at once by word of another', () => {
  const asWeighing = (protocol: Protocol) =>
    withCards(protocol, (card) => (card.kind === 'question' ? { ...card, questions: ['weighing-2'] } : card));
  expect(keysOf('ML-41', asWeighing(invalid))).toEqual(['needed']);
  expect(keysOf('ML-41', asWeighing(valid))).toEqual([]);
  const then = withCards(asWeighing(invalid), (card) =>
    card.id === 'report' ? { ...card, parts: parts(['col-head', 'decides']) } : card,
  );
  expect(keysOf('ML-41', then)).toEqual([]);
});

it('advises to name one where a team decides of which that one is a member', () => {
  const team = schoolFunction('team', { kind: 'team', memberIds: ['head', 'teacher'] as never });
  const inTeam = {
    ...invalid,
    functions: [...functions, team],
    columns: [column('col-teacher', ['team']), column('col-head', ['teacher'])],
  };
  expect(foundBy('ML-41', inTeam)).toMatchObject([{ key: 'ML-41:needed:team', severity: 'advises' }]);
});

it.each([
  ['a column that holds it among others', [column('col-teacher', ['teacher', 'head']), column('col-head')]],
  ['a column of everybody', [column('col-teacher', ['all']), columns[1]!]],
])('is content with %s', (_what, set) => {
  const all = schoolFunction('all', { kind: 'everyone' });
  expect(keysOf('ML-41', { ...invalid, functions: [...functions, all], columns: set })).toEqual([]);
});

it('leaves no decider, two, or one who stands nowhere to ML-09', () => {
  const [teacher, head] = functions as [(typeof functions)[0], (typeof functions)[0]];
  const both = [{ ...teacher, decidesOnReport: true }, head];
  expect(keysOf('ML-41', { ...invalid, functions: [teacher] })).toEqual([]);
  expect(keysOf('ML-41', { ...invalid, functions: both })).toEqual([]);
  expect(keysOf('ML-41', { ...invalid, columns: [columns[0]!, column('col-head', ['teacher'])] })).toEqual(
    [],
  );
});

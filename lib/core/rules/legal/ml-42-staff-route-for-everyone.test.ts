import { expect, it } from 'vitest';
import { column, schoolFunction } from '@/lib/testing/build-protocol';
import { foundBy, keysOf } from '@/lib/testing/findings-of';
import type { ColumnId } from '@/schemas/ids';
import { columns, invalid, toldBy, valid } from './ml-42-staff-route-for-everyone.fixture';

it('names the column that cannot tell the board, but no outside body and not the board', () => {
  expect(foundBy('ML-42', invalid)).toMatchObject([
    { key: 'ML-42:medewerker/col-b', severity: 'warns', exception: 'reason' },
  ]);
  expect(keysOf('ML-42', valid)).toEqual([]);
});

it('finds a column that stands there and that no line leads to', () => {
  const forOthers = { columnIds: ['col-a'] as ColumnId[] };
  expect(keysOf('ML-42', toldBy(['col-a', 'col-b'], forOthers))).toEqual(['medewerker/col-b']);
});

it('finds a column that the route does not show', () => {
  const [home, staff] = valid.routes;
  const shown = { ...staff!, columnIds: ['col-a', 'col-board'] as ColumnId[] };
  expect(keysOf('ML-42', { ...valid, routes: [home!, shown] })).toEqual(['medewerker/col-b']);
});

it('is content when everybody tells the board', () => {
  const everyone = {
    ...toldBy(['col-all']),
    columns: [...columns, column('col-all', ['all'])],
  };
  const all = schoolFunction('all', { kind: 'everyone' });
  expect(keysOf('ML-42', { ...everyone, functions: [...everyone.functions, all] })).toEqual([]);
});

it('leaves a route in which nobody tells the board to ML-20', () => {
  const [home, staff] = invalid.routes;
  const steps = staff!.steps.map((one) => ({
    ...one,
    cards: one.cards.map((card) => ({ ...card, tags: [] })),
  }));
  expect(keysOf('ML-42', { ...invalid, routes: [home!, { ...staff!, steps }] })).toEqual([]);
});

import { expect, it } from 'vitest';
import type { Point } from '@/schemas/draft-history';
import { pointInWords, pointsByDay, titleOfPoint } from './index';

const session = (since: string, until: string): Point => ({
  ...{ kind: 'edits', first: 1, revision: 2, people: [], summary: '', isNow: false },
  ...{ since, until },
});
const named: Point = {
  ...{ kind: 'named', id: 'i1', revision: 2, name: 'Na overleg', by: { id: 'x', name: 'Joke' } },
  at: '2026-12-08T15:40:00.000Z',
};
const today = '2026-12-09';
const morning = session('2026-12-09T10:05:00.000Z', '2026-12-09T10:31:00.000Z');

it('says when a point was in Dutch time, or how it is called', () => {
  expect(titleOfPoint(morning)).toBe('11:05 – 11:31');
  expect(titleOfPoint(session('2026-12-09T10:05:00.000Z', '2026-12-09T10:05:30.000Z'))).toBe('11:05');
  expect(titleOfPoint(session('2026-12-08T22:50:00.000Z', '2026-12-08T23:05:00.000Z'))).toBe('00:05');
  expect(titleOfPoint(named)).toBe('16:40 · Na overleg');
  expect([pointInWords(morning, today), pointInWords(named, today)]).toEqual([
    'vandaag 11:31',
    '„Na overleg”',
  ]);
});

it('puts points under their day in the Netherlands', () => {
  const late = session('2026-12-07T22:00:00.000Z', '2026-12-07T23:10:00.000Z');
  const old = session('2026-11-01T10:00:00.000Z', '2026-11-01T11:00:00.000Z');
  const days = pointsByDay([morning, named, late, old], today);
  expect(days.map(({ day, points }) => [day, points.length])).toEqual([
    ['Vandaag', 1],
    ['Gisteren', 2],
    ['1 november 2026', 1],
  ]);
});

import { expect, it } from 'vitest';
import type { PartId } from '@/schemas/ids';
import { childrenFrom, judgeChildren, partsOf } from './task-children';

const child = (id: string, text: string, footnote?: string) => ({
  id: id as PartId,
  text,
  ...(footnote && { footnote }),
});
const before = [child('t-a', 'bel', 'dag en nacht'), child('t-b', 'schrijf op')];

it('keeps each part whose line stays, with its footnote, also when lines move or go', () => {
  expect(childrenFrom('bel\nschrijf op', before)).toEqual(before);
  expect(childrenFrom('schrijf op\n\nbel', before)).toEqual([before[1], before[0]]);
  expect(childrenFrom('bel', before)).toEqual([before[0]]);
  expect(childrenFrom('schrijf op', before)).toEqual([before[1]]);
});

it('keeps the part of a line that is rewritten', () => {
  expect(childrenFrom('bel meteen\nschrijf op', before)).toEqual([
    child('t-a', 'bel meteen', 'dag en nacht'),
    before[1],
  ]);
});

it('makes a new part for a new line', () => {
  const [first, made, last] = childrenFrom('bel\nluister\nschrijf op', before);
  expect([first, last]).toEqual(before);
  expect(made).toMatchObject({ text: 'luister' });
  expect(new Set(childrenFrom('x\nx\nx', before).map(({ id }) => id)).size).toBe(3);
});

it('says which part does not fit and by how much, and drops none in silence', () => {
  expect(judgeChildren('x\n'.repeat(20), partsOf.task)).toBeUndefined();
  expect(judgeChildren('x\n'.repeat(30), partsOf.task)).toBe(
    'Er passen hoogstens 20 onderdelen, en dit zijn er 30. Zet de andere onderdelen in een nieuwe taak.',
  );
  expect(childrenFrom('x\n'.repeat(30))).toHaveLength(30);
  expect(judgeChildren(`bel\n${'x'.repeat(601)}`, partsOf.task)).toBe(
    '"Onderdeel 2" is te lang: 601 tekens, en er passen er 600. Maak de tekst korter.',
  );
});

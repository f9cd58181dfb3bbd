import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judge } from './judge';
import { proofs, rowOf, type Proof } from './proofs';

const proof: Proof = { row: 2, goal: 'nothing is lost', shownBy: ['a.test.ts', 'b.test.ts'] };
const shown = (file: string, passed = true, row = 2) => ({
  file,
  passed,
  figures: [{ row, says: '0 of 9' }],
});
const faultsOf = (...results: Parameters<typeof judge>[1]) => judge([proof], results)[0]!.faults;

it('shows a row when every file of it ran, passed, and said a figure', () => {
  const [judged] = judge([proof], [shown('a.test.ts'), shown('b.test.ts', true, 3)]);
  expect(judged).toEqual({ row: 2, goal: 'nothing is lost', faults: [], figures: ['0 of 9'] });
});

it('shows nothing by a file that failed, that did not run, or that said no figure', () => {
  expect(faultsOf(shown('a.test.ts'), shown('b.test.ts', false))).toEqual(['1 failed in b.test.ts']);
  expect(faultsOf(shown('a.test.ts'))).toEqual(['b.test.ts did not run']);
  expect(faultsOf(shown('a.test.ts', true, 3), shown('b.test.ts', true, 3))).toEqual([
    'no test says a figure',
  ]);
});

it('names files that are there, each row once, in order', () => {
  expect(proofs.flatMap(({ shownBy }) => shownBy).filter((file) => !existsSync(file))).toEqual([]);
  const rows = proofs.map(({ row }) => row);
  expect(rows).toEqual([...new Set(rows)].toSorted((a, b) => a - b));
});

it('knows a figure by its type', () => {
  expect(['row 12', 'row x', 'a row 1'].map(rowOf)).toEqual(['12', undefined, undefined]);
});

import { expect, it } from 'vitest';
import type { Finding } from '@/lib/core/rules';
import type { CardId } from '@/schemas/ids';
import { kept, keptFindings } from './kept';

const finding = (key: string, message = key): Finding => ({
  ...{ key, rule: 'dead-end', severity: 'blocks', exception: 'none', message },
  where: { cardId: key as CardId },
});

it('gives the old list when nothing changed', () => {
  const before = [finding('a'), finding('b')];
  expect(keptFindings(before, [finding('a'), finding('b')])).toBe(before);
});

it('keeps the objects of what stays, also in another order', () => {
  const before = [finding('a'), finding('b')];
  const next = keptFindings(before, [finding('b'), finding('c')]);
  expect(next.map(({ key }) => key)).toEqual(['b', 'c']);
  expect(next[0]).toBe(before[1]);
});

it('takes the new one when it says something else under the same key', () => {
  const before = [finding('a')];
  expect(keptFindings(before, [finding('a', 'renamed')])[0]?.message).toBe('renamed');
});

it('keeps a table that says the same', () => {
  const before = { rows: [1, 2] };
  expect(kept(before, { rows: [1, 2] })).toBe(before);
  expect(kept(before, { rows: [1] })).toEqual({ rows: [1] });
});

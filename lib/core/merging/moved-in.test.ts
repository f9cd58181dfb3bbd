import fc from 'fast-check';
import { expect, it } from 'vitest';
import { movedIn } from './moved-in';

it.each<[string, string, string]>([
  ['abcd', 'abcd', ''],
  ['abcd', 'bcda', 'a'],
  ['abcd', 'dabc', 'd'],
  ['abcd', 'axbcyd', ''],
  ['abcd', 'acd', ''],
  ['ab', 'xy', ''],
])('from %s to %s moves %j', (before, after, moved) => {
  expect([...movedIn([...before], [...after])].join('')).toBe(moved);
});

it('leaves what it did not pick up in the same order', () => {
  const list = fc.uniqueArray(fc.nat(20));
  fc.assert(
    fc.property(list, list, (before, after) => {
      const moved = movedIn(before, after);
      const stays = (item: number) => before.includes(item) && after.includes(item) && !moved.has(item);
      expect(before.filter(stays)).toEqual(after.filter(stays));
    }),
  );
});

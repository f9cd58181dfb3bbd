import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageAsked } from '@/lib/server/web/page-asked';
import { pageOf } from './page-of';

it('the pages of a list, one after the other, are the list', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 80 }), fc.integer({ min: 1, max: 30 }), (list, size) => {
      const { pages } = pageOf(list, 1, size).at;
      const all = Array.from({ length: pages }, (_, i) => pageOf(list, i + 1, size));
      expect(all.flatMap(({ items }) => items)).toEqual(list);
      expect(all.map(({ at }) => at.page)).toEqual(Array.from({ length: pages }, (_, i) => i + 1));
      expect(all.every(({ items }) => items.length <= size)).toBe(true);
    }),
  );
});

it('past the end is the last page', () => {
  expect(pageOf([1, 2, 3], 9, 2)).toEqual({ items: [3], at: { page: 2, pages: 2 } });
  expect(pageOf([], 9, 2)).toEqual({ items: [], at: { page: 1, pages: 1 } });
});

it.each([[undefined, 1], ['3', 3], [['4', '5'], 4], ['0', 1], ['-2', 1], ['1e3', 1], ['abc', 1], ['', 1], ['999999', 1]])(
  'the address asks with %j for page %d',
  (value, page) => expect(pageAsked(value)).toBe(page),
); // prettier-ignore

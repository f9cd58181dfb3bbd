import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createHeap } from './heap';

it('gives values back in the order of their priorities', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (priorities) => {
      const heap = createHeap();
      priorities.forEach((priority, i) => heap.push(i, priority));
      const out = priorities.map(() => priorities[heap.pop() ?? -1]);
      expect(out).toEqual(priorities.toSorted((a, b) => a - b));
      expect(heap.pop()).toBeUndefined();
    }),
  );
});

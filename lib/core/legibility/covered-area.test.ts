import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredArea, coveredLength } from './covered-area';

const size = fc.integer({ min: 0, max: 12 });
const boxes = fc.array(fc.record({ x: size, y: size, width: size, height: size }), { maxLength: 8 });

/** Counted square by square. */
const counted = (list: { x: number; y: number; width: number; height: number }[]) => {
  let count = 0;
  for (let x = 0; x < 24; x += 1)
    for (let y = 0; y < 24; y += 1)
      if (list.some((box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height))
        count += 1;
  return count;
};

describe('the covered area', () => {
  it('is that of all squares in any of the boxes', () => {
    fc.assert(fc.property(boxes, (list) => void expect(coveredArea(list)).toBe(counted(list))));
  });

  it('knows no boxes at all', () => {
    expect(coveredArea([])).toBe(0);
    expect(coveredLength([])).toBe(0);
  });
});

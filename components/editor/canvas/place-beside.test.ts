import { expect, it } from 'vitest';
import { middleOf, plusOf, stretchBoxes } from './line-shape';
import { placeBeside } from './place-beside';

const area = { x: 0, y: 0, width: 1000, height: 600 };
const size = { width: 300, height: 44 };

it('stands at the right of what runs down, below what runs across', () => {
  const down = [
    { x: 200, y: 100 },
    { x: 200, y: 300 },
  ];
  expect(placeBeside(middleOf(down), size, area, stretchBoxes(down, 12))).toEqual({ x: 222, y: 178 });
  const across = [
    { x: 200, y: 200 },
    { x: 700, y: 200 },
  ];
  expect(placeBeside(middleOf(across), size, area, stretchBoxes(across, 12))).toEqual({ x: 300, y: 222 });
});

it('goes to the other side at the edge, and never out of sight', () => {
  const down = [
    { x: 900, y: 100 },
    { x: 900, y: 300 },
  ];
  expect(placeBeside(middleOf(down), size, area, stretchBoxes(down, 12)).x).toBe(578);
  expect(placeBeside({ x: 995, y: 900 }, size, area, [])).toEqual({ x: 700, y: 556 });
});

it('takes the middle of the longest stretch', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 0, y: 10 },
    { x: 80, y: 10 },
    { x: 80, y: 30 },
  ];
  expect(middleOf(points)).toEqual({ x: 40, y: 10 });
  expect(stretchBoxes(points, 2)).toHaveLength(3);
});

it('has the "+" in its middle, beside a line that is no longer than that', () => {
  const line = (x: number, y: number) => [
    { x: 10, y: 10 },
    { x, y },
  ];
  expect(plusOf(line(10, 110))).toEqual({ x: 10, y: 60 });
  expect(plusOf(line(10, 30))).toEqual({ x: 27, y: 20 });
  expect(plusOf(line(30, 10))).toEqual({ x: 20, y: -7 });
});

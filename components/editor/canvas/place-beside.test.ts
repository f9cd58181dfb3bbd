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

it('stands off a card that lies there, further away when it must, and over it when there is no other room', () => {
  const down = [
    { x: 500, y: 200 },
    { x: 500, y: 300 },
  ];
  const line = stretchBoxes(down, 12);
  const card = { x: 520, y: 150, width: 300, height: 200 };
  const place = (...cards: (typeof card)[]) => placeBeside(middleOf(down), size, area, [...line, ...cards]);
  expect(place(card)).toEqual({ x: 178, y: 228 });
  // Cards above and below, as wide as both: between them there is room at the one side.
  const wide = { x: 100, y: 300, width: 800, height: 100 };
  const wideAbove = { x: 100, y: 60, width: 800, height: 140 };
  const aside = place(wide, wideAbove, card);
  expect(aside).toEqual({ x: 178, y: 228 });
  expect(place({ x: 0, y: 0, width: 1000, height: 600 })).toEqual({ x: 522, y: 228 });
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

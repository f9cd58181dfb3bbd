import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point, SceneLine } from '@/lib/core/layout';
import type { CardId } from '@/schemas/ids';
import { crossedBy, lineFigures } from './line-figures';

const line = (...points: [number, number][]): SceneLine => ({
  id: String(points),
  exitIds: [],
  fromCardId: 'a' as CardId,
  points: points.map(([x, y]) => ({ x, y })),
  stroke: '#000000',
  strokeWidth: 1,
});

const number = fc.integer({ min: 0, max: 40 }).map((n) => n * 5);
const points: fc.Arbitrary<Point[]> = fc
  .tuple(number, number, fc.array(number, { maxLength: 5 }))
  .map(([x, y, turns]) => {
    const path = [{ x, y }];
    turns.forEach((to, i) => {
      const last = path.at(-1)!;
      path.push(i % 2 === 0 ? { x: to, y: last.y } : { x: last.x, y: to });
    });
    return path;
  });
const lines = fc
  .array(points, { maxLength: 8 })
  .map((all) => all.map((path) => line(...path.map(({ x, y }): [number, number] => [x, y]))));

describe('the figures of lines', () => {
  it('count a crossing where two lines go through each other', () => {
    const cross = [line([0, 10], [20, 10]), line([10, 0], [10, 20])];
    expect(lineFigures(cross)).toEqual({ crossings: 1, bends: 0, length: 40 });
    expect([...crossedBy(cross).values()]).toEqual([1, 1]);
  });

  it('see a line that joins another as no crossing', () => {
    expect(lineFigures([line([0, 10], [10, 10], [10, 30]), line([10, 0], [10, 30])])).toMatchObject({
      crossings: 0,
      bends: 1,
      length: 40,
    });
  });

  it('count lines that run together once', () => {
    const together = [line([0, 0], [0, 50], [40, 50]), line([0, 10], [0, 50], [40, 50])];
    expect(lineFigures(together)).toEqual({ crossings: 0, bends: 1, length: 90 });
    const crossed = [...together, line([-10, 30], [10, 30])];
    expect(lineFigures(crossed).crossings).toBe(1);
  });

  it('do not change by points on the way, nor by the direction or order of lines', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const other = all.toReversed().map((one) => ({
          ...one,
          points: one.points
            .flatMap((point, i) => {
              const next = one.points[i + 1];
              return next ? [point, { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 }] : [point];
            })
            .toReversed(),
        }));
        const { length, ...counts } = lineFigures(all);
        expect(lineFigures(other)).toEqual({ ...counts, length: expect.closeTo(length, 6) as number });
      }),
    );
  });

  it('stay the same when everything is moved', () => {
    fc.assert(
      fc.property(lines, number, number, (all, dx, dy) => {
        const moved = all.map((one) => ({
          ...one,
          points: one.points.map(({ x, y }) => ({ x: x + dx, y: y + dy })),
        }));
        expect(lineFigures(moved)).toEqual(lineFigures(all));
      }),
    );
  });
});

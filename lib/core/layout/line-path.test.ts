import { describe, expect, it } from 'vitest';
import { arrowHead, linePath } from '.';

describe('a drawn line', () => {
  it('rounds its corners and stops inside its arrow head', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 0, y: 20 },
      { x: 30, y: 20 },
    ];
    expect(linePath(points, 4)).toBe('M0 0L0 16Q0 20 4 20L28 20');
    expect(arrowHead(points, 10)).toBe('M30 20L20 14.5L20 25.5Z');
  });

  it('never rounds more than half of a short stretch', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 0, y: 4 },
      { x: 30, y: 4 },
    ];
    expect(linePath(points, 10)).toBe('M0 0L0 2Q0 4 2 4L28 4');
  });

  it('is nothing without points', () => {
    expect(linePath([], 4)).toBe('');
    expect(arrowHead([{ x: 1, y: 1 }], 4)).toBe('');
  });
});

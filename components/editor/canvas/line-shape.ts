import type { Box, Point } from '@/lib/core/layout';

/** The middle of the longest stretch: there is most room around it. */
export function middleOf(points: readonly Point[]): Point {
  const { from, to } = longestStretch(points);
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}

/** On a line so short the "+" would lie over all of it. */
const SHORT = 64;
const BESIDE = 17;

/** Where the "+" of a line stands: in its middle, beside a short one, so that a press on the line takes the line. */
export function plusOf(points: readonly Point[]): Point {
  const { from, to, length } = longestStretch(points);
  const { x, y } = middleOf(points);
  if (length >= SHORT) return { x, y };
  return Math.abs(to.x - from.x) < Math.abs(to.y - from.y) ? { x: x + BESIDE, y } : { x, y: y - BESIDE };
}

function longestStretch(points: readonly Point[]): { from: Point; to: Point; length: number } {
  let best: { from: Point; to: Point; length: number } | undefined;
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (!from) continue;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (!best || length > best.length) best = { from, to, length };
  }
  const only = points[0] ?? { x: 0, y: 0 };
  return best ?? { from: only, to: only, length: 0 };
}

/** A box around each stretch, `wide` pixels to both sides. */
export function stretchBoxes(points: readonly Point[], wide: number): Box[] {
  return points.slice(1).map((to, index) => {
    const from = points[index]!;
    return {
      x: Math.min(from.x, to.x) - wide,
      y: Math.min(from.y, to.y) - wide,
      width: Math.abs(to.x - from.x) + 2 * wide,
      height: Math.abs(to.y - from.y) + 2 * wide,
    };
  });
}

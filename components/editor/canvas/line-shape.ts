import type { Box, Point } from '@/lib/core/layout';

/** The middle of the longest stretch: there is most room around it. */
export function middleOf(points: readonly Point[]): Point {
  let best: { from: Point; to: Point; length: number } | undefined;
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (!from) continue;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (!best || length > best.length) best = { from, to, length };
  }
  if (!best) return points[0] ?? { x: 0, y: 0 };
  return { x: (best.from.x + best.to.x) / 2, y: (best.from.y + best.to.y) / 2 };
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

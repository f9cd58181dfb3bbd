import type { Box, Point } from '@/lib/core/layout';

/** How far away, in pixels; near before far. */
const gaps = [22, 70, 120, 170];
/** So many covered square pixels is a place one pixel further away worth. */
const NEARNESS = 8;
type Size = { width: number; height: number };

/**
 * Where something of this size comes to stand beside a point, inside `area`: over as little of `around` as can be, and
 * rather at the right than at the left, below or above, or aslant.
 */
export function placeBeside(at: Point, size: Size, area: Box, around: readonly Box[]): Point {
  const near = around.filter((box) => shared(reachOf(at, size), box) > 0);
  let best: { at: Point; cost: number } | undefined;
  for (const gap of gaps) {
    for (const point of placesAt(at, size, gap)) {
      const inside = {
        x: within(point.x, area.x, area.x + area.width - size.width),
        y: within(point.y, area.y, area.y + area.height - size.height),
      };
      const covered = near.reduce((sum, box) => sum + shared({ ...inside, ...size }, box), 0);
      const cost = covered + NEARNESS * (gap - gaps[0]!);
      if (!best || cost < best.cost - 1) best = { at: inside, cost };
    }
  }
  return best!.at;
}

function placesAt({ x, y }: Point, { width, height }: Size, gap: number): Point[] {
  const [right, left, middleX] = [x + gap, x - gap - width, x - width / 2];
  const [below, above, middleY] = [y + gap, y - gap - height, y - height / 2];
  return [
    { x: right, y: middleY },
    { x: left, y: middleY },
    { x: middleX, y: below },
    { x: middleX, y: above },
    { x: right, y: below },
    { x: right, y: above },
    { x: left, y: below },
    { x: left, y: above },
  ];
}

/** Nothing further away than this can come to lie under it. */
function reachOf({ x, y }: Point, { width, height }: Size): Box {
  const [across, down] = [width + gaps.at(-1)!, height + gaps.at(-1)!];
  return { x: x - across, y: y - down, width: 2 * across, height: 2 * down };
}

function within(value: number, from: number, to: number): number {
  return Math.max(from, Math.min(value, to));
}

/** How much of the two boxes lies over each other. */
function shared(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

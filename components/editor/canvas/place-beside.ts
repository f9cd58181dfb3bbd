import type { Box, Point } from '@/lib/core/layout';

const GAP = 22;
type Size = { width: number; height: number };

/**
 * Where something of this size comes to stand beside a point, inside `area`: over as little of `around` as can be, and
 * rather at the right than at the left, below or above.
 */
export function placeBeside(at: Point, size: Size, area: Box, around: readonly Box[]): Point {
  const { width, height } = size;
  const middleY = at.y - height / 2;
  const middleX = at.x - width / 2;
  const wanted = [
    { x: at.x + GAP, y: middleY },
    { x: at.x - GAP - width, y: middleY },
    { x: middleX, y: at.y + GAP },
    { x: middleX, y: at.y - GAP - height },
  ];
  let best: { at: Point; covered: number } | undefined;
  for (const point of wanted) {
    const inside = {
      x: within(point.x, area.x, area.x + area.width - width),
      y: within(point.y, area.y, area.y + area.height - height),
    };
    const covered = around.reduce((sum, box) => sum + shared({ ...inside, ...size }, box), 0);
    if (!best || covered < best.covered - 1) best = { at: inside, covered };
  }
  return best!.at;
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

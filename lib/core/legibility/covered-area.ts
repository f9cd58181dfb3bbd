import type { Box } from '@/lib/core/layout';

/** The area that boxes cover together: where they overlap it counts once. */
export function coveredArea(boxes: readonly Box[]): number {
  const edges = [...new Set(boxes.flatMap(({ x, width }) => [x, x + width]))].sort((a, b) => a - b);
  let area = 0;
  for (let i = 1; i < edges.length; i += 1) {
    const from = edges[i - 1]!;
    const to = edges[i]!;
    const across = boxes.filter(({ x, width }) => x < to && x + width > from);
    area += (to - from) * coveredLength(across.map(({ y, height }) => ({ from: y, to: y + height })));
  }
  return area;
}

/** The length that stretches of one line cover together. */
export function coveredLength(stretches: readonly { from: number; to: number }[]): number {
  let length = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    if (to <= end) continue;
    length += to - Math.max(from, end);
    end = to;
  }
  return length;
}

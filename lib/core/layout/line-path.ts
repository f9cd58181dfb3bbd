import type { Point } from './scene';

/** The SVG path of a line with rounded corners, ending inside the arrow head. */
export function linePath(points: readonly Point[], radius: number): string {
  const first = points[0];
  if (!first) return '';
  const parts = [`M${at(first)}`];
  for (let i = 1; i < points.length - 1; i++) {
    const before = points[i - 1]!;
    const corner = points[i]!;
    const after = points[i + 1]!;
    const r = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    parts.push(`L${at(toward(corner, before, r))}`, `Q${at(corner)} ${at(toward(corner, after, r))}`);
  }
  const last = points[points.length - 1]!;
  const before = points[points.length - 2];
  if (before) parts.push(`L${at(toward(last, before, Math.min(2, distance(last, before))))}`);
  return parts.join('');
}

/** The arrow head at the end of a line, as a closed path. */
export function arrowHead(points: readonly Point[], size: number): string {
  const tip = points[points.length - 1];
  const before = points[points.length - 2];
  if (!tip || !before) return '';
  const base = toward(tip, before, size);
  const dx = ((tip.y - before.y) / (distance(tip, before) || 1)) * size * 0.55;
  const dy = ((tip.x - before.x) / (distance(tip, before) || 1)) * size * 0.55;
  return `M${at(tip)}L${at({ x: base.x + dx, y: base.y - dy })}L${at({ x: base.x - dx, y: base.y + dy })}Z`;
}

function toward(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

const at = ({ x, y }: Point) => `${rounded(x)} ${rounded(y)}`;

/** Two decimals: a hundredth of a point is finer than any printer, and files stay small and stable. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

import type { Point, SceneLine } from '@/lib/core/layout';
import { coveredLength } from './covered-area';

export type LineFigures = {
  /** Places where a line crosses another one. A place where one begins, ends or turns is no crossing. */
  crossings: number;
  /** Places where a line turns. Lines that run together turn once. */
  bends: number;
  /** Of the lines as they are drawn, in the unit of the scene: where lines run together it counts once. */
  length: number;
};
type Stretch = { from: Point; to: Point };

/** So close together is the same place, in points. */
const near = 0.25;

export function lineFigures(lines: readonly SceneLine[]): LineFigures {
  const drawn = lines.map(({ points }) => stretchesOf(points));
  const bends = drawn.flatMap((stretches) => stretches.slice(1).map(({ from }) => placeOf(from)));
  return {
    crossings: new Set(crossingsOf(drawn).flat().map(placeOf)).size,
    bends: new Set(bends).size,
    length: drawnLength(drawn.flat()),
  };
}

/** For each line how many others cross it. */
export function crossedBy(lines: readonly SceneLine[]): Map<SceneLine, number> {
  const found = crossingsOf(lines.map(({ points }) => stretchesOf(points)));
  return new Map(lines.map((line, i) => [line, new Set(found[i]!.map(placeOf)).size]));
}

/** Straight stretches: points that lie on the way between two others fall away. */
function stretchesOf(points: readonly Point[]): Stretch[] {
  const corners: Point[] = [];
  for (const point of points) {
    const last = corners.at(-1);
    if (last && distance(last, point) < near) continue;
    const before = corners.at(-2);
    if (before && last && isStraight(before, last, point)) corners.pop();
    corners.push(point);
  }
  return corners.slice(1).map((to, i) => ({ from: corners[i]!, to }));
}

/** For each line the points where another one crosses it. */
function crossingsOf(drawn: readonly Stretch[][]): Point[][] {
  const found = drawn.map((): Point[] => []);
  drawn.forEach((one, i) => {
    for (let j = i + 1; j < drawn.length; j += 1) {
      for (const a of one) {
        for (const b of drawn[j]!) {
          const point = crossingOf(a, b);
          if (!point) continue;
          found[i]!.push(point);
          found[j]!.push(point);
        }
      }
    }
  });
  return found;
}

/** Where two stretches cross, inside both. */
function crossingOf(a: Stretch, b: Stretch): Point | undefined {
  const [ax, ay] = [a.to.x - a.from.x, a.to.y - a.from.y];
  const [bx, by] = [b.to.x - b.from.x, b.to.y - b.from.y];
  const turn = ax * by - ay * bx;
  if (Math.abs(turn) < 1e-9) return undefined;
  const [dx, dy] = [b.from.x - a.from.x, b.from.y - a.from.y];
  const onA = (dx * by - dy * bx) / turn;
  const onB = (dx * ay - dy * ax) / turn;
  const isInside = (share: number, x: number, y: number) =>
    share * Math.hypot(x, y) > near && (1 - share) * Math.hypot(x, y) > near;
  if (!isInside(onA, ax, ay) || !isInside(onB, bx, by)) return undefined;
  return { x: a.from.x + onA * ax, y: a.from.y + onA * ay };
}

/** Upright and level stretches on each other count once; slanting ones each for itself. */
function drawnLength(stretches: readonly Stretch[]): number {
  const tracks = new Map<string, { from: number; to: number }[]>();
  let slanting = 0;
  for (const { from, to } of stretches) {
    const isLevel = Math.abs(from.y - to.y) < near;
    if (!isLevel && Math.abs(from.x - to.x) >= near) {
      slanting += distance(from, to);
      continue;
    }
    const [at, begin, end] = isLevel ? [from.y, from.x, to.x] : [from.x, from.y, to.y];
    const track = `${isLevel ? 'y' : 'x'}${Math.round(at / near)}`;
    const stretch = { from: Math.min(begin, end), to: Math.max(begin, end) };
    tracks.set(track, [...(tracks.get(track) ?? []), stretch]);
  }
  return [...tracks.values()].reduce((sum, track) => sum + coveredLength(track), slanting);
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  const area = Math.abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y));
  const isOnward = (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y) > 0;
  return isOnward && area < near * distance(a, c);
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const placeOf = ({ x, y }: Point) => `${Math.round(x / near)} ${Math.round(y / near)}`;

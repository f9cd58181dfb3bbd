import type { Grid } from '../grid/make-grid';
import type { PlacedCard } from '../grid/place-step';

/**
 * The free ground that lines run in. Vertical channels are the gutters of the grid; horizontal channels
 * are levels, one in the middle of the gap above and below every card.
 */
export type Channels = {
  levels: Float64Array;
  /** May a line run across strip s at level l? Index s * levels + l. */
  isStripFree: Uint8Array;
  /** May a line run in gutter g from level l to level l + 1? Index g * levels + l. */
  isGutterFree: Uint8Array;
  strips: Interval[][];
  gutters: Interval[][];
  /** Half the height of the free band that every level keeps. */
  clearance: number;
  levelAt(y: number): number;
};
export type Interval = { from: number; to: number };

export function makeChannels(grid: Grid, cards: readonly PlacedCard[], gap: number): Channels {
  const strips: Interval[][] = grid.strips.map(() => []);
  const gutters: Interval[][] = grid.gutters.map(() => []);
  const ys = new Set<number>();
  for (const { from, to, box } of cards) {
    const interval = { from: box.y, to: box.y + box.height };
    for (let s = from; s <= to; s++) strips[s]!.push(interval);
    for (let g = from + 1; g <= to; g++) gutters[g]!.push(interval);
    ys.add(round(box.y - gap / 2));
    ys.add(round(box.y + box.height + gap / 2));
  }
  for (const list of [...strips, ...gutters]) list.sort((a, b) => a.from - b.from);
  const levels = Float64Array.from(ys).sort();
  const clearance = gap * 0.42;
  const place = new Map([...levels].map((y, i) => [y, i]));
  return {
    levels,
    strips,
    gutters,
    clearance,
    isStripFree: freeAt(strips, levels, (y) => [y - clearance, y + clearance]),
    isGutterFree: freeAt(gutters, levels, (y, next) => [y - clearance, (next ?? y) + clearance]),
    levelAt: (y) => place.get(round(y)) ?? -1,
  };
}

const round = (y: number) => Math.round(y * 4) / 4;

function freeAt(
  lists: readonly Interval[][],
  levels: Float64Array,
  stretch: (y: number, next: number | undefined) => [number, number],
): Uint8Array {
  const free = new Uint8Array(lists.length * levels.length);
  lists.forEach((list, i) => {
    let at = 0;
    for (let l = 0; l < levels.length; l++) {
      const [from, to] = stretch(levels[l]!, levels[l + 1]);
      while (at < list.length && list[at]!.to <= from) at++;
      free[i * levels.length + l] = at < list.length && list[at]!.from < to ? 0 : 1;
    }
  });
  return free;
}

/** Is nothing in the list between these heights? */
export function isFree(list: readonly Interval[], from: number, to: number): boolean {
  return !list.some((interval) => interval.from < to && interval.to > from);
}

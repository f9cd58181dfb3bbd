import type { Grid } from '../grid/make-grid';
import type { PlacedCard } from '../grid/place-step';
import { type Channels, isFree } from './channels';
import { type Ends, portY } from './direct-path';
import { createHeap } from './heap';
import type { Path, Port, Stretch } from './path';

/** Where a path may join the net of channels, or leave it: a crossing, what it costs, and the stretches on the card's side. */
type Access = {
  gutter: number;
  level: number;
  axis: 'v' | 'h';
  cost: number;
  port: Port;
  edge: number;
  stretches: Stretch[];
};

const sidePenalty = 40;

/** The cheapest path through gutters and levels (A* over length and bends); undefined when there is none. */
export function findPath(grid: Grid, channels: Channels, ends: Ends, bend: number): Path | undefined {
  const count = channels.levels.length;
  const middle = grid.gutters.map(({ from, to }) => (from + to) / 2);
  const isToOutcome = ends.target.view.card.kind === 'outcome';
  const starts = accesses(grid, channels, ends.source, 'out', ends.rowY, isToOutcome, bend);
  const goals = accesses(grid, channels, ends.target, 'in', undefined, isToOutcome, bend);
  if (starts.length === 0 || goals.length === 0) return undefined;
  const stateOf = (gutter: number, level: number, axis: 'v' | 'h') =>
    (gutter * count + level) * 2 + (axis === 'h' ? 1 : 0);
  const size = grid.gutters.length * count * 2;
  const cost = new Float64Array(size).fill(Infinity);
  const before = new Int32Array(size).fill(-1);
  const goalAt = new Map<number, Access[]>();
  for (const goal of goals) {
    const key = goal.gutter * count + goal.level;
    goalAt.set(key, [...(goalAt.get(key) ?? []), goal]);
  }
  const aimX = ends.target.box.x + ends.target.box.width / 2;
  const halfWidth = ends.target.box.width / 2 + 60;
  const aimY = portY(ends.target);
  const halfHeight = ends.target.box.height / 2 + 60;
  const rest = (gutter: number, level: number) =>
    Math.max(0, Math.abs(middle[gutter]! - aimX) - halfWidth) +
    Math.max(0, Math.abs(channels.levels[level]! - aimY) - halfHeight);
  const open = createHeap();
  const startAt = new Map<number, Access>();
  const offer = (state: number, value: number, from: number, gutter: number, level: number) => {
    if (value >= cost[state]!) return false;
    cost[state] = value;
    before[state] = from;
    open.push(state, value + rest(gutter, level));
    return true;
  };
  for (const start of starts) {
    const state = stateOf(start.gutter, start.level, start.axis);
    if (offer(state, start.cost, -1, start.gutter, start.level)) startAt.set(state, start);
  }
  let best: { total: number; state: number; goal: Access } | undefined;
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    const axis = state % 2 === 1 ? 'h' : 'v';
    const key = state >> 1;
    const gutter = Math.floor(key / count);
    const level = key % count;
    const sofar = cost[state]!;
    if (best && sofar + rest(gutter, level) >= best.total) break;
    for (const goal of goalAt.get(key) ?? []) {
      const total = sofar + goal.cost + (axis === goal.axis ? 0 : bend);
      if (!best || total < best.total) best = { total, state, goal };
    }
    const vertical = axis === 'v' ? 0 : bend;
    const horizontal = axis === 'h' ? 0 : bend;
    const y = channels.levels[level]!;
    if (level + 1 < count && channels.isGutterFree[key]) {
      offer(
        stateOf(gutter, level + 1, 'v'),
        sofar + vertical + channels.levels[level + 1]! - y,
        state,
        gutter,
        level + 1,
      );
    }
    if (level > 0 && channels.isGutterFree[key - 1]) {
      offer(
        stateOf(gutter, level - 1, 'v'),
        sofar + vertical + y - channels.levels[level - 1]!,
        state,
        gutter,
        level - 1,
      );
    }
    if (gutter < grid.strips.length && channels.isStripFree[key]) {
      offer(
        stateOf(gutter + 1, level, 'h'),
        sofar + horizontal + middle[gutter + 1]! - middle[gutter]!,
        state,
        gutter + 1,
        level,
      );
    }
    if (gutter > 0 && channels.isStripFree[key - count]) {
      offer(
        stateOf(gutter - 1, level, 'h'),
        sofar + horizontal + middle[gutter]! - middle[gutter - 1]!,
        state,
        gutter - 1,
        level,
      );
    }
  }
  return best && trace(best, before, startAt, middle, channels.levels);
}

function trace(
  best: { state: number; goal: Access },
  before: Int32Array,
  startAt: ReadonlyMap<number, Access>,
  middle: readonly number[],
  levels: Float64Array,
): Path {
  const count = levels.length;
  const states: number[] = [];
  let state = best.state;
  while (state !== -1) {
    states.unshift(state);
    state = before[state]!;
  }
  const start = startAt.get(states[0]!)!;
  const stretches = [...start.stretches];
  const add = (stretch: Stretch) => {
    const last = stretches[stretches.length - 1];
    if (last?.axis !== stretch.axis) stretches.push(stretch);
  };
  const along = (axis: 'v' | 'h', key: number): Stretch =>
    axis === 'v'
      ? {
          axis,
          at: middle[Math.floor(key / count)]!,
          channel: { kind: 'gutter', index: Math.floor(key / count) },
        }
      : { axis, at: levels[key % count]!, channel: { kind: 'level', index: key % count } };
  for (const each of states) add(along(each % 2 === 1 ? 'h' : 'v', each >> 1));
  add(along(best.goal.axis, best.state >> 1));
  stretches.push(...best.goal.stretches);
  return { from: start.port, to: best.goal.port, start: start.edge, end: best.goal.edge, stretches };
}

/** The ways between a card and the net: below or above it along a level, or beside it along a gutter. */
function accesses(
  grid: Grid,
  channels: Channels,
  card: PlacedCard,
  direction: 'out' | 'in',
  rowY: number | undefined,
  isToOutcome: boolean,
  bend: number,
): Access[] {
  const { box, from, to } = card;
  const cardId = card.view.card.id;
  const found: Access[] = [];
  const flat = channels.levelAt(
    direction === 'out' ? box.y + box.height + levelGap(channels) : box.y - levelGap(channels),
  );
  const side = direction === 'out' ? 'bottom' : 'top';
  const edge = direction === 'out' ? box.y + box.height : box.y;
  if (flat >= 0 && !(direction === 'in' && isToOutcome)) {
    for (let gutter = from; gutter <= to + 1; gutter++) {
      const strip = grid.strips[Math.min(to, Math.max(from, gutter === from ? from : gutter - 1))]!;
      const x = strip.x + strip.width * (gutter === from ? 0.25 : 0.75);
      const reach = Math.abs(x - (grid.gutters[gutter]!.from + grid.gutters[gutter]!.to) / 2);
      const penalty = direction === 'out' && isToOutcome ? sidePenalty : 0;
      found.push({
        gutter,
        level: flat,
        axis: 'h',
        cost: reach + bend + penalty,
        port: { cardId, side },
        edge,
        stretches: [{ axis: 'v', at: x }],
      });
    }
  }
  const y = rowY ?? portY(card);
  for (const beside of ['left', 'right'] as const) {
    if (beside === 'right' && direction === 'in' && isToOutcome) continue;
    const gutter = beside === 'left' ? from : to + 1;
    const penalty = isToOutcome && (beside === 'right') === (direction === 'out') ? 0 : sidePenalty;
    const at = beside === 'left' ? box.x : box.x + box.width;
    for (const level of nearestLevels(channels, gutter, y)) {
      const cost = Math.abs(channels.levels[level]! - y) + bend + penalty;
      found.push({
        gutter,
        level,
        axis: 'v',
        cost,
        port: { cardId, side: beside },
        edge: at,
        stretches: [{ axis: 'h', at: y }],
      });
    }
  }
  return found;
}

const levelGap = (channels: Channels) => channels.clearance / 0.42 / 2;

/** The level above and the level below a height that a gutter leads to without hindrance. */
function nearestLevels(channels: Channels, gutter: number, y: number): number[] {
  const { levels, clearance } = channels;
  let below = 0;
  while (below < levels.length && levels[below]! < y) below++;
  return [below - 1, below].filter((level) => {
    const at = levels[level];
    return (
      at !== undefined &&
      isFree(channels.gutters[gutter]!, Math.min(at, y) - clearance, Math.max(at, y) + clearance)
    );
  });
}

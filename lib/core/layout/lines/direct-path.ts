import type { ColumnId } from '@/schemas/ids';
import type { Grid } from '../grid/make-grid';
import type { PlacedCard } from '../grid/place-step';
import { type Channels, isFree } from './channels';
import type { Path, Side } from './path';

export type Ends = {
  source: PlacedCard;
  target: PlacedCard;
  rowY: number | undefined;
  columnIds: readonly ColumnId[] | undefined;
};

/** A path without a detour: straight down, straight across, or through one gutter. Undefined when blocked. */
export function directPath(grid: Grid, channels: Channels, ends: Ends): Path | undefined {
  const { source, target } = ends;
  const isOutcome = target.view.card.kind === 'outcome';
  if (!isOutcome && source.view.card.kind !== 'outcome') {
    const down = straightDown(grid, channels, ends);
    if (down) return down;
  }
  if (target.from > source.to) return across(grid, channels, ends, 'right', 'left');
  if (target.to < source.from) return across(grid, channels, ends, 'left', 'right');
  return undefined;
}

function straightDown(grid: Grid, channels: Channels, { source, target, columnIds }: Ends): Path | undefined {
  const top = source.box.y + source.box.height;
  if (target.box.y < top) return undefined;
  const shared: number[] = [];
  for (let s = Math.max(source.from, target.from); s <= Math.min(source.to, target.to); s++) {
    if (isFree(channels.strips[s]!, top + 0.1, target.box.y - 0.1)) shared.push(s);
  }
  const own = shared.filter((s) => columnIds?.includes(grid.strips[s]!.column?.id as ColumnId));
  const pick = own.length > 0 ? own : shared;
  const s = pick[Math.floor((pick.length - 1) / 2)];
  if (s === undefined) return undefined;
  const strip = grid.strips[s]!;
  return {
    from: { cardId: source.view.card.id, side: 'bottom' },
    to: { cardId: target.view.card.id, side: 'top' },
    start: top,
    end: target.box.y,
    stretches: [{ axis: 'v', at: strip.x + strip.width / 2 }],
  };
}

function across(grid: Grid, channels: Channels, ends: Ends, out: Side, into: Side): Path | undefined {
  const { source, target } = ends;
  const forward = out === 'right';
  const ports = {
    from: { cardId: source.view.card.id, side: out },
    to: { cardId: target.view.card.id, side: into },
    start: forward ? source.box.x + source.box.width : source.box.x,
    end: forward ? target.box.x : target.box.x + target.box.width,
  };
  const between = forward ? [source.to + 1, target.from] : [target.to + 1, source.from];
  const clear = channels.clearance;
  const y = acrossAt(ends);
  if (y !== undefined) {
    let free = true;
    for (let s = between[0]!; s < between[1]!; s++)
      free &&= isFree(channels.strips[s]!, y - clear, y + clear);
    if (free) return { ...ports, stretches: [{ axis: 'h', at: y }] };
  }
  if (between[0] !== between[1]) return undefined;
  const gutter = between[0]!;
  const from = ends.rowY ?? source.box.y + source.box.height / 2;
  const to = portY(target);
  const isOpen = isFree(channels.gutters[gutter]!, Math.min(from, to) - clear, Math.max(from, to) + clear);
  if (!isOpen) return undefined;
  const { from: left, to: right } = grid.gutters[gutter]!;
  return {
    ...ports,
    stretches: [
      { axis: 'h', at: from },
      { axis: 'v', at: (left + right) / 2, channel: { kind: 'gutter', index: gutter } },
      { axis: 'h', at: to },
    ],
  };
}

/** The height at which a level line leaves the source and still meets the target. */
function acrossAt({ source, target, rowY }: Ends): number | undefined {
  const inset = Math.min(12, source.box.height / 3, target.box.height / 3);
  const from = Math.max(source.box.y, target.box.y) + inset;
  const to = Math.min(source.box.y + source.box.height, target.box.y + target.box.height) - inset;
  if (to < from) return undefined;
  if (rowY === undefined) return (from + to) / 2;
  return rowY >= from && rowY <= to ? rowY : undefined;
}

/** Where lines meet the side of a card: at its middle. */
export function portY({ box }: PlacedCard): number {
  return box.y + box.height / 2;
}

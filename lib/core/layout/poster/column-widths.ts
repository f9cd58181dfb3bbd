import type { Card, Column, Route } from '@/schemas/protocol-flow';
import { type GridWidths, hasOutcomes } from '../grid/make-grid';
import type { Style } from '../style';

/** How the width of a sheet is shared: one share per column, and one for the outcome lane (0 for none). */
export type Shares = { columns: number[]; outcome: number };

const widest = 3.4;

/**
 * The shares that make the route shortest by estimate: starts from equal columns and moves width to where
 * the long stacks of text are. No column gets much wider than another, so that the grid stays a grid.
 */
export function chooseShares(route: Route, columns: readonly Column[], style: Style, width: number): Shares {
  const lane = hasOutcomes(route) ? 0.75 : 0;
  let best = [...Array.from({ length: Math.max(1, columns.length) }, () => 1), ...(lane > 0 ? [lane] : [])];
  const rows = sketch(route, columns);
  const room = width - (lane > 0 ? style.laneGutter - style.gutter : 0);
  const heightOf = (shares: readonly number[]) => estimate(rows, widthsOf(shares, style, room), style);
  let height = heightOf(best);
  for (let round = 0; round < 12; round++) {
    const candidates = best.flatMap((_, i) =>
      [1.22, 0.82].map((by) => best.map((share, j) => (i === j ? share * by : share))),
    );
    const allowed = candidates.filter((shares) => isCalm(shares, columns, style, room));
    const measured = allowed
      .map((shares) => ({ shares, height: heightOf(shares) }))
      .sort((a, b) => a.height - b.height);
    const next = measured[0];
    if (!next || next.height > height * 0.992) break;
    best = next.shares;
    height = next.height;
  }
  return lane > 0
    ? { columns: best.slice(0, -1), outcome: best[best.length - 1]! }
    : { columns: best, outcome: 0 };
}

/** Widths in points of a sheet `width` wide. */
export function columnWidths({ columns, outcome }: Shares, style: Style, width: number): GridWidths {
  const room = width - (outcome > 0 ? style.laneGutter - style.gutter : 0);
  const all = widthsOf(outcome > 0 ? [...columns, outcome] : columns, style, room);
  return { columns: all.slice(0, columns.length), outcome: outcome > 0 ? all[all.length - 1]! : 0 };
}

function widthsOf(shares: readonly number[], style: Style, width: number): number[] {
  const free = width - style.stepLabelWidth - style.gutter * shares.length;
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (free * share) / total);
}

function isCalm(shares: readonly number[], columns: readonly Column[], style: Style, width: number): boolean {
  if (Math.max(...shares) > widest * Math.min(...shares)) return false;
  return widthsOf(shares, style, width).every((each, i) => {
    const words = columns[i]?.label.split(/[\s/-]/) ?? [];
    const longest = Math.max(9, ...words.map((word) => word.length));
    return each >= longest * style.columnTitle * 0.58 + 2 * style.space.m;
  });
}

type SketchedCard = {
  from: number;
  to: number;
  title: number;
  tasks: number[];
  notes: number;
  exits: number;
};

function sketch(route: Route, columns: readonly Column[]): SketchedCard[][] {
  return route.steps.map(({ cards }) => cards.map((card) => sketchCard(card, columns)));
}

function sketchCard(card: Card, columns: readonly Column[]): SketchedCard {
  const at = columns.flatMap(({ id }, i) => (card.parts.some((part) => part.columnId === id) ? [i] : []));
  const lane = columns.length;
  const isOutcome = card.kind === 'outcome';
  return {
    from: isOutcome ? lane : (at[0] ?? 0),
    to: isOutcome ? lane : (at[at.length - 1] ?? Math.max(0, lane - 1)),
    title: card.title.length,
    tasks:
      card.tasks.items.length > 0
        ? card.tasks.items.map(({ text }) => text.length + 2)
        : [card.body ? 90 : 0],
    notes: (card.record ? 25 : 0) + (card.deadline ? 30 : 0) + (card.feedback ? 30 : 0),
    exits: card.exits.filter(({ label }) => label !== '').length,
  };
}

/** Height of all rows if every character is half an em wide. */
function estimate(rows: readonly SketchedCard[][], widths: readonly number[], style: Style): number {
  const line = style.body * 1.25;
  let total = 0;
  for (const cards of rows) {
    const bottoms = widths.map(() => 0);
    for (const card of cards) {
      const last = Math.min(card.to, widths.length - 1);
      let room = -2 * style.space.m;
      let top = 0;
      for (let i = card.from; i <= last; i++) {
        room += widths[i]! + (i > card.from ? style.gutter : 0);
        top = Math.max(top, bottoms[i]!);
      }
      const chars = Math.max(6, room / (style.body * 0.5));
      const columns = Math.min(3, card.tasks.length, Math.max(1, Math.floor(room / (style.body * 17))));
      const tasks =
        card.tasks.reduce((sum, length) => sum + Math.ceil(length / (chars / columns)), 0) / columns;
      const isSplit = card.exits > 0 && room > style.body * 34;
      const exits = isSplit ? 0 : card.exits * Math.ceil(40 / chars);
      const lines =
        Math.ceil((card.title * 1.15) / (isSplit ? chars * 0.6 : chars)) +
        tasks +
        Math.ceil((card.notes * 0.9) / chars) +
        exits;
      const bottom = top + lines * line + 2 * style.space.m + style.cardGap;
      for (let i = card.from; i <= last; i++) bottoms[i] = bottom;
    }
    total += Math.max(...bottoms) + 2 * style.stepPadding;
  }
  return total;
}

import type { Column, Route } from '@/schemas/protocol-flow';
import type { Style } from '../style';

/** One vertical strip of the grid. The outcome lane is the last strip and has no column. */
export type Strip = { column?: Column; x: number; width: number };

/** Where columns stand. `gutters[i]` is the free ground left of strip i; one more lies right of the last. */
export type Grid = {
  labelX: number;
  labelWidth: number;
  strips: Strip[];
  /** Strips that hold the columns of the route: always at least one. */
  columnCount: number;
  hasOutcomes: boolean;
  gutters: { from: number; to: number }[];
  left: number;
  right: number;
};

export type GridWidths = { columns: number[]; outcome: number };

/** Strips from the widths asked for, beginning at `left`. */
export function makeGrid(columns: readonly Column[], widths: GridWidths, style: Style, left: number): Grid {
  const strips: Strip[] = [];
  let x = left + style.stepLabelWidth + style.gutter;
  widths.columns.forEach((width, i) => {
    const column = columns[i];
    strips.push({ x, width, ...(column ? { column } : {}) });
    x += width + style.gutter;
  });
  const lane = widths.outcome > 0 ? style.laneGutter : style.gutter;
  if (widths.outcome > 0) {
    x += lane - style.gutter;
    strips.push({ x, width: widths.outcome });
    x += widths.outcome + style.gutter;
  }
  const gutters = strips.map((strip) => ({
    from: strip.x - (strip.column || strips.length === 1 ? style.gutter : lane),
    to: strip.x,
  }));
  gutters.push({ from: x - style.gutter, to: x });
  return {
    labelX: left,
    labelWidth: style.stepLabelWidth,
    strips,
    columnCount: widths.columns.length,
    hasOutcomes: widths.outcome > 0,
    gutters,
    left,
    right: x - style.gutter,
  };
}

export function hasOutcomes(route: Route): boolean {
  return route.steps.some((step) => step.cards.some((card) => card.kind === 'outcome'));
}

import { columnsOf } from '@/lib/core/protocol/questions';
import type { Column } from '@/schemas/protocol-flow';
import { functionNames } from '../kit';
import { type Context, type PartRows, rowsOf } from './context';
import { columnsOfOutcomes, planBlocks } from './plan-blocks';
import type { Block } from './structure';
import type { Part } from './ways';

/** The parts of a sheet in panels, as they are structured whatever stands on other sheets. */
export type PlannedPanels = {
  panels: { part: Part; width: number }[][];
  parts: Part[];
  shares: ReadonlyMap<Block, readonly number[]>;
  /** Columns whose functions stand in a head on this sheet already. */
  isKnown: (column: Column, block: Block) => boolean;
};

type PanelOptions = { laneWidth: number; isLoose: boolean; isLaneWhole: boolean };

/** Chooses blocks and widths of columns for parts in panels of these widths. */
export function planPanels(
  context: Context,
  rows: readonly (readonly PartRows[])[],
  widths: readonly number[],
  options: PanelOptions,
): PlannedPanels {
  const { lookup } = context.kit;
  const shares = new Map<Block, readonly number[]>();
  const firstIn = new Map<string, Block>();
  const panels = rows.map((panel, i) =>
    panel.map(({ route, rows: steps, isContinued }) => {
      const width = widths[i]!;
      const columns = columnsOf(lookup.protocol, route);
      const planned = planBlocks(context, steps, columns, {
        ...options,
        width,
        ofOutcomes: columnsOfOutcomes(rowsOf(context, route), columns),
        known: new Set(columns.filter(({ id }) => firstIn.has(id))),
        functionNames: ({ functionIds }) => functionNames(lookup, functionIds),
      });
      for (const { block, shares: own } of planned) {
        shares.set(block, own);
        for (const { id } of block.columns) if (!firstIn.has(id)) firstIn.set(id, block);
      }
      return { part: { route, isContinued, blocks: planned.map(({ block }) => block) }, width };
    }),
  );
  return {
    panels,
    parts: panels.flatMap((panel) => panel.map(({ part }) => part)),
    shares,
    isKnown: ({ id }, block) => firstIn.get(id) !== block,
  };
}

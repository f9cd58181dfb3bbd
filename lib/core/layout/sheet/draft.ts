import { columnsOf } from '@/lib/core/protocol/questions';
import { functionNames } from '../kit';
import { type Context, type PartRows, rowsOf, type Sheet, type SheetFrame } from './context';
import { fitPanels, heightOfPanels, measuringOf, type Panel } from './fit';
import { headGap } from './measures';
import { otherRoutesBelow } from './other-routes';
import type { PartLook } from './place';
import { columnsOfOutcomes, planBlocks } from './plan-blocks';
import { roomOf } from './room';
import { routeHead } from './route-head';
import { squeezeWidths } from './squeeze';
import type { Block } from './structure';
import { findWays, type Part } from './ways';

/** A way to lay out a sheet, structured but not yet fitted. */
export type Draft = {
  parts: Part[];
  widths: number[];
  /** How much too high it is with titles, exits and facts only; 0 or less when it fits. */
  excess: number;
  /** The same with a low head, and with widths of columns moved as long as that makes it lower. */
  squeezed(): Draft;
  fit(): Sheet;
};

/** `isSqueezed`: widths of columns are moved as long as that makes it lower. */
export type DraftOptions = { laneWidth: number; isLoose: boolean; isSqueezed?: boolean };

/** Parts in panels of these widths: blocks, columns and ways chosen, and measured with titles only. */
export function draftOf(
  context: Context,
  frame: SheetFrame,
  panels: readonly (readonly PartRows[])[],
  widths: number[],
  { laneWidth, isLoose, isSqueezed = false }: DraftOptions,
): Draft {
  const { kit } = context;
  const shares = new Map<Block, readonly number[]>();
  const firstIn = new Map<string, Block>();
  const laneTop = frame.isInLane
    ? otherRoutesBelow(kit, frame.others, ({ id }) => frame.sheetOf.route(id), {
        width: laneWidth,
        x: 0,
      }).height
    : 0;
  const built = panels.map((panel, i) =>
    panel.map(({ route, rows, isContinued }) => {
      const width = widths[i]!;
      const columns = columnsOf(kit.lookup.protocol, route);
      const planned = planBlocks(context, rows, columns, {
        width,
        laneWidth,
        isLoose,
        isLaneWhole: frame.isInLane,
        ofOutcomes: columnsOfOutcomes(rowsOf(context, route), columns),
        known: new Set(columns.filter(({ id }) => firstIn.has(id))),
        functionNames: ({ functionIds }) => functionNames(kit.lookup, functionIds),
      });
      for (const { block, shares: own } of planned) {
        shares.set(block, own);
        for (const { id } of block.columns) if (!firstIn.has(id)) firstIn.set(id, block);
      }
      const part: Part = { route, isContinued, blocks: planned.map(({ block }) => block) };
      const look: PartLook = {
        width,
        laneWidth,
        laneTop,
        shares: (block) => shares.get(block) ?? [],
        isKnown: ({ id }, block) => firstIn.get(id) !== block,
      };
      return { part, look };
    }),
  );
  const parts = built.flatMap((panel) => panel.map(({ part }) => part));
  const ways = findWays(kit, parts, frame.sheetOf);
  const fitted: Panel[] = built.map((panel) => ({
    parts: panel.map(({ part, look }) => ({
      part,
      look,
      headHeight: (width) =>
        frame.alone ? 0 : routeHead(kit, part.route, part.isContinued, width).height + headGap,
    })),
  }));
  const room = roomOf(context, frame, parts);
  const measuring = measuringOf(kit, ways, fitted);
  if (isSqueezed) squeezeWidths(shares, () => heightOfPanels(measuring, fitted));
  const excess = heightOfPanels(measuring, fitted) - room;
  const fit = (): Sheet => ({
    ...frame,
    parts,
    panelWidths: widths,
    fit: fitPanels(measuring, fitted, room, excess),
    again: (sheetOf) =>
      draftOf(context, { ...frame, sheetOf }, panels, widths, { laneWidth, isLoose, isSqueezed }).fit(),
  });
  const draft: Draft = {
    parts,
    widths,
    excess,
    fit,
    squeezed: () =>
      draftOf(context, { ...frame, isCompact: true }, panels, widths, {
        laneWidth,
        isLoose,
        isSqueezed: true,
      }),
  };
  return draft;
}

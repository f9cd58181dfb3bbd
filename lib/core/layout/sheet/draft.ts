import type { Context, PartRows } from './context';
import type { Sheet, SheetFrame } from './sheet';
import { fitPanels, heightOfPanels, measuringOf, type Panel } from './fit';
import { headGap } from './measures';
import { otherRoutesBelow } from './other-routes';
import { type PlannedPanels, planPanels } from './plan-panels';
import { roomOf } from './room';
import { routeHead } from './route-head';
import { squeezeWidths } from './squeeze';
import type { Block } from './structure';
import { cardsOfPart, findWays, type SheetOf, type Ways } from './ways';

/** A way to lay out a sheet, structured but not yet fitted. */
export type Draft = {
  widths: number[];
  /** How much too high it is with titles, exits and facts only; 0 or less when it fits. */
  excess: number;
  /** The same with a low head, and with widths of columns moved as long as that makes it lower. */
  squeezed(): Draft;
  fit(): Sheet;
};

/** `isSqueezed`: widths of columns are moved as long as that makes it lower. */
export type DraftOptions = { laneWidth: number; isLoose: boolean; isSqueezed?: boolean };

/** What a sheet says and holds by the numbers of the other sheets. */
type Numbered = { sheetOf: SheetOf; laneTop: number; room: number; ways: Ways };

/** Parts in panels of these widths: blocks, columns and ways chosen, and measured with titles only. */
export function draftOf(
  context: Context,
  frame: SheetFrame,
  rows: readonly (readonly PartRows[])[],
  widths: number[],
  options: DraftOptions,
): Draft {
  const planned = planPanels(context, rows, widths, { ...options, isLaneWhole: frame.isInLane });
  const draftBy = (numbers: Numbered): Draft => {
    const { room } = numbers;
    const { panels, shares } = panelsOf(context, frame, planned, numbers.laneTop, options);
    const measuring = measuringOf(context, numbers.ways, panels);
    if (options.isSqueezed) squeezeWidths(shares, () => heightOfPanels(measuring, panels));
    const excess = heightOfPanels(measuring, panels) - room;
    const fit = (): Sheet => {
      const sheet: Omit<Sheet, 'again'> = {
        ...frame,
        sheetOf: numbers.sheetOf,
        parts: planned.parts,
        panelWidths: widths,
        fit: fitPanels(measuring, panels, room, excess),
      };
      const again = (sheetOf: SheetOf): Sheet => {
        const known = numberedBy(context, { ...frame, sheetOf }, planned, options);
        return saysTheSame(planned, numbers, known) ? { ...sheet, sheetOf, again } : draftBy(known).fit();
      };
      return { ...sheet, again };
    };
    const squeezed = () =>
      draftOf(context, { ...frame, isCompact: true }, rows, widths, { ...options, isSqueezed: true });
    return { widths, excess, fit, squeezed };
  };
  return draftBy(numberedBy(context, frame, planned, options));
}

function numberedBy(
  context: Context,
  frame: SheetFrame,
  { parts }: PlannedPanels,
  { laneWidth }: DraftOptions,
): Numbered {
  const { isInLane, others, sheetOf } = frame;
  const lane = isInLane
    ? otherRoutesBelow(context.kit, others, ({ id }) => sheetOf.route(id), { width: laneWidth, x: 0 })
    : undefined;
  return {
    sheetOf,
    laneTop: lane?.height ?? 0,
    room: roomOf(context, frame, parts),
    ways: findWays(context, parts, sheetOf),
  };
}

/** Whether other numbers of sheets leave everything in the panels where it is. */
function saysTheSame({ parts }: PlannedPanels, a: Numbered, b: Numbered): boolean {
  if (a.laneTop !== b.laneTop || a.room !== b.room) return false;
  return parts
    .flatMap(cardsOfPart)
    .every(
      (card) =>
        a.ways.of(card) === b.ways.of(card) && a.ways.letter(card.card.id) === b.ways.letter(card.card.id),
    );
}

function panelsOf(
  { kit }: Context,
  { alone }: SheetFrame,
  { panels, shares: chosen, isKnown }: PlannedPanels,
  laneTop: number,
  { laneWidth }: DraftOptions,
): { panels: Panel[]; shares: Map<Block, readonly number[]> } {
  const shares = new Map(chosen);
  return {
    shares,
    panels: panels.map((panel) => ({
      parts: panel.map(({ part, width }) => ({
        part,
        look: { width, laneWidth, laneTop, shares: (block) => shares.get(block) ?? [], isKnown },
        headHeight: (room) =>
          alone ? 0 : routeHead(kit, part.route, part.isContinued, room).height + headGap,
      })),
    })),
  };
}

import type { Route } from '@/schemas/protocol-flow';
import type { Orientation } from './context';
import type { Fit } from './fit';
import type { Part, SheetOf } from './ways';

/** How a sheet is furnished: what stands on it besides its parts. */
export type SheetFrame = {
  orientation: Orientation;
  /** The route that stands alone on this sheet: its head stands over all panels. */
  alone: { route: Route; isContinued: boolean } | undefined;
  others: readonly Route[];
  /** The other routes stand in the lane of the first part, not in a strip above it. */
  isInLane: boolean;
  isFirst: boolean;
  /** Head and bar are as low as on later sheets: for a route that does not fit otherwise. */
  isCompact: boolean;
  sheetOf: SheetOf;
};

/** A sheet with everything chosen: its parts in one or two panels, fitted in their room. */
export type Sheet = SheetFrame & {
  parts: Part[];
  panelWidths: number[];
  fit: Fit;
  /** The same choices, with the numbers of sheets that are known by now. */
  again: (sheetOf: SheetOf) => Sheet;
};

export function routesOf({ parts }: Pick<Sheet, 'parts'>): Route[] {
  return [...new Set(parts.map(({ route }) => route))];
}

import type { Route } from '@/schemas/protocol-flow';
import type { Kit } from '../kit';
import type { Edition, Paper } from '../poster/paper';
import type { SheetCard } from './content';
import type { Fit } from './fit';
import type { StepCards } from './structure';
import type { Part, SheetOf } from './ways';

export type Orientation = 'portrait' | 'landscape';

/** What every pass needs. `once` makes a thing once per layout: heads, bars and widths are asked for again and again. */
export type Context = {
  kit: Kit;
  paper: Paper;
  edition: Edition | undefined;
  cardsOf(route: Route): readonly SheetCard[];
  once<T>(key: string, make: () => T): T;
};

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

/** The steps of a route, or some of them, for one panel. */
export type PartRows = { route: Route; rows: readonly StepCards[]; isContinued: boolean };

export function rowsOf(context: Context, route: Route): StepCards[] {
  const cards = context.cardsOf(route);
  return route.steps.map((step) => ({
    step,
    isContinued: false,
    cards: cards.filter(({ found }) => found.step === step),
  }));
}

export function routesOf({ parts }: Pick<Sheet, 'parts'>): Route[] {
  return [...new Set(parts.map(({ route }) => route))];
}

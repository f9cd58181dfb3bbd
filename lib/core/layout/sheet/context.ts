import type { Route } from '@/schemas/protocol-flow';
import type { Kit } from '../kit';
import type { Edition, Paper } from '../poster/paper';
import type { SheetCard } from './content';
import type { Recall } from './memory';
import type { StepCards } from './structure';

export type Orientation = 'portrait' | 'landscape';

/** What every pass needs. `once` makes a thing once per layout: heads, bars and widths are asked for again and again. */
export type Context = {
  kit: Kit;
  paper: Paper;
  edition: Edition | undefined;
  cardsOf(route: Route): readonly SheetCard[];
  once<T>(key: string, make: () => T): T;
  /** The same for what is made of a subject. */
  recall: Recall;
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

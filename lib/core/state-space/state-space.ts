import type { CardId, ExitId, RouteId } from '@/schemas/ids';

/** A join that can wait for ever. */
export type Wait = {
  cardId: CardId;
  /** The lines into it that do not come. */
  missing: readonly ExitId[];
  path: readonly CardId[];
};

/** A card of a circle that one can come to and never get out of. */
export type Trap = { cardId: CardId; path: readonly CardId[] };

export type StateSpace = {
  routeId: RouteId;
  /** How many states were visited. */
  size: number;
  /** The limit was reached: what is not found here may still be there. */
  capped: boolean;
  /** Cards that stand open in some state. */
  reached: ReadonlySet<CardId>;
  /** Joins that can wait for ever, the lines that do not come, and a way to get there from the start on. */
  waits: readonly Wait[];
  /** Cards one can come to and never get from to an end, one of each circle, with a way to get there. */
  traps: readonly Trap[];
};

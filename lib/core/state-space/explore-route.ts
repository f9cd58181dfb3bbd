import type { CardId, ExitId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Route } from '@/schemas/protocol-flow';

export type StateSpace = {
  routeId: Route['id'];
  /** How many states were visited. */
  size: number;
  /** The limit was reached: what is not found here may still be there. */
  capped: boolean;
  /** Cards that stand open in some state. */
  reached: ReadonlySet<CardId>;
  /** Joins that can wait for ever, the lines that do not come, and a way to get there from the start on. */
  waits: readonly { cardId: CardId; missing: readonly ExitId[]; path: readonly CardId[] }[];
  /** Cards one can come to and never get from to an end, one of each circle, with a way to get there. */
  traps: readonly { cardId: CardId; path: readonly CardId[] }[];
};

/** Explores at most `limit` states of the route, from its start and from where global exits enter it. */
export function exploreRoute(_protocol: Protocol, route: Route, _limit = 20_000): StateSpace {
  return { routeId: route.id, size: 0, capped: false, reached: new Set(), waits: [], traps: [] };
}

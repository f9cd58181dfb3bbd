import { cardsOf } from '@/lib/core/protocol/questions';
import { isReport } from '@/lib/core/weighing';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Route } from '@/schemas/protocol-flow';
import { flowOf, reach, type Flow, type Placed } from '../safety/flow';
import { isHurried, rankOf } from '../safety/landmarks';
import { linesTo, type Gap } from './lines';

/** From here on in the order of the law a card comes before help, and a report goes past it. */
const AFTER_THE_REPORT = 51;

/**
 * Places where a card of that rank in the order of the law lies on every way to what is decided, best first: before
 * the first thing on every way that comes later in the law, then before each later one, then before the sooner ones.
 */
export function everyWayGaps(protocol: Protocol, route: Route, rank: number | undefined): Gap[] {
  const flow = flowOf(protocol);
  const own = rank ?? 0;
  const chain = onEveryWay(flow, route, own >= AFTER_THE_REPORT);
  const isLater = (id: CardId) => (rankOf(flow.cards.get(id)!) ?? 0) > own;
  const first = chain.findIndex(isLater);
  const split = first === -1 ? chain.length : first;
  return [...chain.slice(split), ...chain.slice(0, split).toReversed()].map((onto) => ({
    onto,
    lines: linesTo(route, onto),
  }));
}

/** The cards of the route on every calm way to help or report, in the order one comes to them. */
function onEveryWay(flow: Flow, route: Route, helpOnly: boolean): CardId[] {
  const { startCardId } = route;
  if (!startCardId || !flow.cards.has(startCardId)) return [];
  const reports = [...flow.cards].filter(([, { card }]) => isReport(card)).map(([id]) => id);
  const walk = (avoid: readonly CardId[]) =>
    reach(flow, [startCardId], {
      avoid: new Set(helpOnly ? [...avoid, ...reports] : avoid),
      by: ({ exit }) => !isHurried(exit),
    });
  const reached = walk([]);
  const decided = [...reached].filter((id) => isDecided(flow.cards.get(id)!));
  const ends =
    decided.length > 0 ? decided : [...reached].filter((id) => flow.cards.get(id)!.card.kind === 'outcome');
  const past = new Map(cardsOf(route).map(({ id }) => [id, walk([id])]));
  const chain = cardsOf(route)
    .map(({ id }) => id)
    .filter((id) => reached.has(id) && ends.length > 0 && ends.every((end) => !past.get(id)!.has(end)));
  return chain.toSorted((a, b) => (past.get(b)!.has(a) ? -1 : 1));
}

function isDecided({ card }: Placed): boolean {
  return isReport(card) || (card.kind === 'outcome' && card.outcome === 'help');
}

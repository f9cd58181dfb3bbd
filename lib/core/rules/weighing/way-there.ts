import type { DecisionRow } from '@/lib/core/weighing';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Route } from '@/schemas/protocol-flow';
import { wayTo } from '../soundness/reach';

/** From the start to the first question, and along the row; as far as `last`, or to where the row ends. */
export function wayThere(protocol: Protocol, route: Route, row: DecisionRow, last?: CardId): CardId[] {
  const [first] = row.path;
  const end = last === undefined ? row.path.length : row.path.indexOf(last) + 1;
  return [...(first ? wayTo(protocol, route, first).slice(0, -1) : []), ...row.path.slice(0, end)];
}

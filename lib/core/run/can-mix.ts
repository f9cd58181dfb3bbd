import type { ColumnId } from '@/schemas/ids';
import { targetOf } from './flow-index';
import type { FlowIndex } from './flow-index';
import { inRounds } from './marking';
import type { Marking } from './marking';
import { hasPart } from './people';
import { roundsBegunBy } from './rounds';

/** Is work of two rounds under way here, or can others make it so? Then it matters who is first. */
export function canMix(index: FlowIndex, columnIds: readonly ColumnId[], marking: Marking): boolean {
  if (inRounds(marking)) return true;
  const reach = new Set([...marking.open].flatMap(([id, { told }]) => (told ? [] : [id])));
  let isMany = marking.open.size + marking.come.size > 1;
  let turns = false;
  for (const id of reach) {
    const place = index.places.get(id);
    if (!place || hasPart(place.card, columnIds)) continue;
    const { exits, kind } = place.card;
    isMany ||= exits.length > 1 && kind !== 'question';
    turns ||= roundsBegunBy(index, place, exits).length > 0;
    for (const exit of exits) {
      const to = targetOf(index.flow, exit);
      if (to) reach.add(to);
    }
  }
  return isMany && turns;
}

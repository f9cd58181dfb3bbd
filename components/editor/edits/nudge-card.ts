import { columnsOf, findCard, type Operation } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import type { CardId, ColumnId } from '@/schemas/ids';
import type { Card, Route } from '@/schemas/protocol-flow';
import { moveCard } from './move-card';
import { sharesColumn } from './shares-column';

/** One place further by keyboard: past the next card over the same columns, else to the next step; or a column. */
export function nudgeCard(
  protocol: Protocol,
  cardId: CardId,
  direction: 'left' | 'right' | 'up' | 'down',
): Operation | undefined {
  const found = findCard(protocol, cardId);
  if (!found) return undefined;
  const { route, step, card, index } = found;
  if (direction === 'left' || direction === 'right') {
    const columnId = neighbour(protocol, route, card, direction === 'left' ? -1 : 1);
    return columnId && moveCard(protocol, cardId, { stepId: step.id, index, columnId });
  }
  const at = route.steps.indexOf(step);
  const shares = (other: Card) => other !== card && sharesColumn(card, other);
  if (direction === 'up') {
    const above = step.cards.slice(0, index).findLast(shares);
    if (above) return moveCard(protocol, cardId, { stepId: step.id, index: step.cards.indexOf(above) });
    const before = route.steps[at - 1];
    return before && moveCard(protocol, cardId, { stepId: before.id, index: before.cards.length });
  }
  const below = step.cards.slice(index + 1).find(shares);
  if (below) return moveCard(protocol, cardId, { stepId: step.id, index: step.cards.indexOf(below) });
  const after = route.steps[at + 1];
  return after && moveCard(protocol, cardId, { stepId: after.id, index: 0 });
}

function neighbour(protocol: Protocol, route: Route, card: Card, by: number): ColumnId | undefined {
  const order = columnsOf(protocol, route).map(({ id }) => id);
  const places = card.parts.map(({ columnId }) => order.indexOf(columnId)).filter((place) => place >= 0);
  if (places.length === 0) return undefined;
  const first = Math.min(...places) + by;
  return first < 0 || Math.max(...places) + by >= order.length ? undefined : order[first];
}

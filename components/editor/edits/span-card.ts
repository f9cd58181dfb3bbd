import { columnsOf, findCard, type Operation } from '@/lib/core/protocol';
import type { CardId, ColumnId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';

export type Edge = 'left' | 'right';

/**
 * The card reaches with this edge as far as this column: columns that it comes over take part as the one at the edge
 * did, columns that it leaves do not. It keeps at least one. Undefined when nothing changes.
 */
export function spanCard(
  protocol: Protocol,
  cardId: CardId,
  edge: Edge,
  columnId: ColumnId,
): Operation | undefined {
  const found = findCard(protocol, cardId);
  if (!found || found.card.kind === 'outcome') return undefined;
  const order = columnsOf(protocol, found.route).map(({ id }) => id);
  const { parts } = found.card;
  const at = parts.map((part) => order.indexOf(part.columnId)).filter((index) => index >= 0);
  const wanted = order.indexOf(columnId);
  if (at.length === 0 || wanted < 0) return undefined;
  const [first, last] = [Math.min(...at), Math.max(...at)];
  const from = edge === 'left' ? Math.min(wanted, last) : first;
  const to = edge === 'right' ? Math.max(wanted, first) : last;
  if (from === first && to === last) return undefined;
  const atEdge = parts.find((part) => part.columnId === order[edge === 'left' ? first : last]);
  const spanned = order.slice(from, to + 1).flatMap((id, index) => {
    const own = parts.find((part) => part.columnId === id);
    const place = from + index;
    if (own || (place > first && place < last)) return own ?? [];
    return { columnId: id, part: atEdge?.part ?? ('does' as const) };
  });
  const hidden = parts.filter((part) => !order.includes(part.columnId));
  return {
    kind: 'move_card',
    cardId,
    stepId: found.step.id,
    index: found.index,
    parts: [...spanned, ...hidden],
  };
}

/** By keyboard: its right edge one column further, or one back. */
export function spanByKey(protocol: Protocol, cardId: CardId, by: -1 | 1): Operation | undefined {
  const found = findCard(protocol, cardId);
  if (!found) return undefined;
  const order = columnsOf(protocol, found.route).map(({ id }) => id);
  const last = Math.max(...found.card.parts.map(({ columnId }) => order.indexOf(columnId)));
  const columnId = order[last + by];
  return columnId && spanCard(protocol, cardId, 'right', columnId);
}

import { cardsOf, type Operation } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import type { ColumnId } from '@/schemas/ids';
import type { Card } from '@/schemas/protocol-flow';

/** Cards that stand in this column alone: they need another place before it can go. */
export function cardsOnlyIn(protocol: Protocol, columnId: ColumnId): Card[] {
  return protocol.routes
    .flatMap(cardsOf)
    .filter(
      (card) =>
        card.kind !== 'outcome' &&
        card.parts.length > 0 &&
        card.parts.every((part) => part.columnId === columnId),
    );
}

/**
 * The operation that removes a column. What stands in it alone goes to `moveTo`, or is removed with it when
 * `moveTo` is null. One edit, so one undo.
 */
export function removeColumn(protocol: Protocol, columnId: ColumnId, moveTo: ColumnId | null): Operation {
  const lonely = new Set(cardsOnlyIn(protocol, columnId).map(({ id }) => id));
  const operations: Operation[] = [];
  for (const route of protocol.routes) {
    for (const step of route.steps) {
      for (const [index, card] of step.cards.entries()) {
        if (!lonely.has(card.id)) continue;
        if (moveTo === null) operations.push({ kind: 'remove_card', cardId: card.id });
        else {
          const parts = card.parts.map((part) => ({ ...part, columnId: moveTo }));
          operations.push({ kind: 'move_card', cardId: card.id, stepId: step.id, index, parts });
        }
      }
    }
  }
  return { kind: 'batch', operations: [...operations, { kind: 'remove_column', columnId }] };
}

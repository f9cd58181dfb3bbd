import { columnsOf, findCard, type Operation } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import type { CardId, ColumnId } from '@/schemas/ids';
import type { PartOfColumn } from '@/schemas/protocol-flow';
import type { CardPart } from '@/schemas/vocabulary';

/**
 * The operation that gives a column another part in a card (null: no part). Parts stay in the order of the
 * columns. Undefined when nothing changes, or when a card other than an outcome would stand nowhere.
 */
export function setPart(
  protocol: Protocol,
  cardId: CardId,
  columnId: ColumnId,
  part: CardPart | null,
): Operation | undefined {
  const found = findCard(protocol, cardId);
  if (!found) return undefined;
  const { card, step, index, route } = found;
  const old = card.parts.find((each) => each.columnId === columnId);
  if ((old?.part ?? null) === part) return undefined;
  const others = card.parts.filter((each) => each.columnId !== columnId);
  const changed: PartOfColumn[] = part ? [...others, { ...old, columnId, part }] : others;
  if (changed.length === 0 && card.kind !== 'outcome') return undefined;
  const order = columnsOf(protocol, route).map(({ id }) => id);
  const parts = changed.toSorted((a, b) => order.indexOf(a.columnId) - order.indexOf(b.columnId));
  return { kind: 'move_card', cardId, stepId: step.id, index, parts };
}

/** The operation that says in words what a column does in a card. Undefined when the column has no part in it. */
export function setPartText(
  protocol: Protocol,
  cardId: CardId,
  columnId: ColumnId,
  text: string,
): Operation | undefined {
  const found = findCard(protocol, cardId);
  if (!found?.card.parts.some((part) => part.columnId === columnId)) return undefined;
  const parts = found.card.parts.map((each) => {
    if (each.columnId !== columnId) return each;
    const { text: _old, ...part } = each;
    return text === '' ? part : { ...part, text };
  });
  return { kind: 'move_card', cardId, stepId: found.step.id, index: found.index, parts };
}

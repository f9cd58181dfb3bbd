import { fail } from '@/lib/core/result';
import type { ColumnId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Column, Route } from '@/schemas/protocol-flow';
import { columnsOf } from '../find';
import type { OperationFailure } from './operation-failure';
import type { OperationDefinition } from './operation-definition';
import { unknownId } from './refusals';
import { removed } from './remove';

/** The column to the left of the removed one, else the one to its right. */
function neighbourOf(columns: readonly Column[], id: ColumnId): Column | undefined {
  const index = columns.findIndex((column) => column.id === id);
  return index < 0 ? undefined : (columns[index - 1] ?? columns[index + 1]);
}

function standsOnlyIn(card: Card, id: ColumnId): boolean {
  return card.kind !== 'outcome' && card.parts.length > 0 && card.parts.every((part) => part.columnId === id);
}

type OfColumns = { columnIds?: ColumnId[] | undefined };

/** Tasks and exits that were for this column alone go with it; in the others its id drops out later. */
function isForMore(item: OfColumns, id: ColumnId): boolean {
  return (
    item.columnIds === undefined ||
    item.columnIds.length === 0 ||
    item.columnIds.some((other) => other !== id)
  );
}

function renamed<T extends OfColumns>(item: T, id: ColumnId, to: ColumnId): T {
  if (!item.columnIds?.includes(id)) return item;
  return { ...item, columnIds: [...new Set(item.columnIds.map((other) => (other === id ? to : other)))] };
}

function cardWithout(card: Card, id: ColumnId, neighbour: ColumnId | undefined): Card {
  const { items } = card.tasks;
  if (neighbour && standsOnlyIn(card, id)) {
    return {
      ...card,
      parts: card.parts.map((part) => ({ ...part, columnId: neighbour })),
      tasks: { ...card.tasks, items: items.map((task) => renamed(task, id, neighbour)) },
      exits: card.exits.map((exit) => renamed(exit, id, neighbour)),
    };
  }
  const keeps = (item: OfColumns) => isForMore(item, id);
  if (items.every(keeps) && card.exits.every(keeps)) return card;
  return { ...card, tasks: { ...card.tasks, items: items.filter(keeps) }, exits: card.exits.filter(keeps) };
}

function routeWithout(protocol: Protocol, route: Route, id: ColumnId): Route {
  const shown = neighbourOf(columnsOf(protocol, route), id);
  const neighbour = shown ?? neighbourOf(protocol.columns, id);
  const steps = route.steps.map((step) => {
    const cards = step.cards.map((card) => cardWithout(card, id, neighbour?.id));
    return cards.some((card, index) => card !== step.cards[index]) ? { ...step, cards } : step;
  });
  const sameSteps = steps.every((step, index) => step === route.steps[index]);
  if (shown || !route.columnIds?.includes(id)) return sameSteps ? route : { ...route, steps };
  const { columnIds: _columnIds, ...rest } = route;
  return neighbour ? { ...rest, columnIds: [neighbour.id], steps } : { ...rest, steps };
}

/**
 * A card that stands only in this column moves, with its tasks and exits, to the neighbouring column of its
 * route (left, else right). A card that stands in others too loses this part, and the tasks and exits that were
 * for this column alone. The last column cannot go while a card stands in it.
 */
export const removeColumn: OperationDefinition<'remove_column'> = (protocol, { columnId: id }) => {
  const index = protocol.columns.findIndex((column) => column.id === id);
  const column = protocol.columns[index];
  if (!column) return unknownId('column', id);
  const routes = protocol.routes.map((route) => routeWithout(protocol, route, id));
  const cards = routes.flatMap((route) => route.steps.flatMap((step) => step.cards));
  if (cards.some((card) => standsOnlyIn(card, id))) {
    const message = 'Dit is de laatste kolom en er staan nog kaarten in. Voeg eerst een andere kolom toe.';
    return fail<OperationFailure>({ code: 'would_dangle', place: `kolom "${column.label}"`, message });
  }
  const without = { ...protocol, routes, columns: protocol.columns.toSpliced(index, 1) };
  return removed(protocol, without, { kind: 'add_column', index, column });
};

import type { ColumnId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit, Route } from '@/schemas/protocol-flow';
import { holdsBoard, isOutside } from '../../columns-of-function';

/**
 * A route in which everybody at a school goes to the board: where the columns of the model act side by side, all
 * columns of this school do, so that nobody who sees something stands without a way.
 */
export function forEveryone(protocol: Protocol, route: Route): Route {
  const board = new Set(protocol.columns.filter((column) => holdsBoard(protocol, column)).map(idOf));
  const school = protocol.columns
    .filter((column) => !board.has(column.id) && !isOutside(protocol, column))
    .map(idOf);
  const isOfSchool = (id: ColumnId) => school.includes(id);
  const shown = new Set([...(route.columnIds ?? []), ...school]);

  function widened(card: Card): Card {
    const [first] = card.parts.filter(({ columnId }) => isOfSchool(columnId));
    if (!first) return card;
    const added = school.filter((id) => card.parts.every(({ columnId }) => columnId !== id));
    const parts = [...added.map((columnId) => ({ columnId, part: first.part })), ...card.parts];
    return { ...card, parts, exits: card.exits.map(forSchool) };
  }

  function forSchool(exit: Exit): Exit {
    if (!exit.columnIds?.some(isOfSchool)) return exit;
    return { ...exit, columnIds: [...new Set([...school, ...exit.columnIds])] };
  }

  return {
    ...route,
    columnIds: protocol.columns.map(idOf).filter((id) => shown.has(id)),
    steps: route.steps.map((step) => ({ ...step, cards: step.cards.map(widened) })),
  };
}

const idOf = ({ id }: { id: ColumnId }) => id;

import { cardsOf, columnsOf } from '@/lib/core/protocol/questions';
import type { ColumnId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Column, PartOfColumn, RecordNote, Route, Step, Task } from '@/schemas/protocol-flow';

/** A card as one column meets it. */
export type OwnCard = { card: Card; part: PartOfColumn; tasks: Task[] };

/** What a column does, or what it only thinks along with, in the order of the flow. */
export type RoleItem =
  { kind: 'does'; own: OwnCard } | { kind: 'along'; part: PartOfColumn['part']; cards: OwnCard[] };

export type RoleStep = { step: Step; items: RoleItem[] };

export type RoleContent = {
  column: Column;
  /** Counted from 1, over the columns of the protocol. */
  number: number;
  route: Route | undefined;
  steps: RoleStep[];
  /** Other routes in which the column does or decides something. */
  others: Route[];
};

const acts = ({ part }: PartOfColumn) => part === 'does' || part === 'decides';

/** What a column has to do with a protocol; undefined when there is no such column. */
export function roleContent(protocol: Protocol, columnId: ColumnId): RoleContent | undefined {
  const index = protocol.columns.findIndex(({ id }) => id === columnId);
  const column = protocol.columns[index];
  if (!column) return undefined;
  const route = mainRoute(protocol, columnId);
  return {
    column,
    number: index + 1,
    route,
    steps: (route?.steps ?? []).map((step) => ({ step, items: itemsOf(step, columnId) })),
    others: protocol.routes.filter((each) => each !== route && isActive(each, columnId)),
  };
}

/** The first route of the protocol in which the column acts, else the first that it has any part in. */
function mainRoute(protocol: Protocol, columnId: ColumnId): Route | undefined {
  const { routes } = protocol;
  return (
    routes.find((route) => isActive(route, columnId)) ??
    routes.find((route) => cardsOf(route).some((card) => partOf(card, columnId))) ??
    routes.find((route) => columnsOf(protocol, route).some(({ id }) => id === columnId)) ??
    routes[0]
  );
}

function isActive(route: Route, columnId: ColumnId): boolean {
  return cardsOf(route).some((card) => {
    const part = partOf(card, columnId);
    return part !== undefined && (acts(part) || ownTasks(card, columnId).length > 0);
  });
}

/** The part of the column, the acting one when it has more; a task for a column makes it act, whatever else is said. */
function partOf(card: Card, columnId: ColumnId): PartOfColumn | undefined {
  const parts = card.parts.filter((part) => part.columnId === columnId);
  const said = parts.find(acts) ?? parts[0];
  return said ?? (ownTasks(card, columnId).length > 0 ? { columnId, part: 'does' } : undefined);
}

/** Tasks that name the column. */
function ownTasks(card: Card, columnId: ColumnId): Task[] {
  return card.tasks.items.filter(({ columnIds }) => columnIds?.includes(columnId));
}

/** What a card or step has recorded, where this column does that. */
export function ownRecord(
  { column }: Pick<RoleContent, 'column'>,
  { record }: Pick<Card | Step, 'record'>,
): RecordNote | undefined {
  const isOwn =
    record?.byFunctionIds.length === 0 || record?.byFunctionIds.some((id) => column.functionIds.includes(id));
  return isOwn ? record : undefined;
}

/**
 * The cards of a step that the column stands in. A card with a task for this very column is something it does, also where
 * it thinks along with the whole; a run of cards with the same lesser part is one item.
 */
function itemsOf(step: Step, columnId: ColumnId): RoleItem[] {
  const items: RoleItem[] = [];
  for (const card of step.cards) {
    const part = partOf(card, columnId);
    if (!part) continue;
    if (acts(part)) {
      const tasks = card.tasks.items.filter(
        ({ columnIds }) => columnIds === undefined || columnIds.includes(columnId),
      );
      items.push({ kind: 'does', own: { card, part, tasks } });
      continue;
    }
    const own = { card, part, tasks: ownTasks(card, columnId) };
    const last = items[items.length - 1];
    if (last?.kind === 'along' && last.part === part.part && own.tasks.length === 0 && !hasTasks(last.cards))
      last.cards.push(own);
    else items.push({ kind: 'along', part: part.part, cards: [own] });
  }
  return items;
}

const hasTasks = (cards: readonly OwnCard[]) => cards.some(({ tasks }) => tasks.length > 0);

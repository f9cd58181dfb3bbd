import { columnsOf } from '@/lib/core/protocol/questions';
import type { ColumnId, RouteId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Column } from '@/schemas/protocol-flow';
import type { Responsibility } from '@/schemas/vocabulary';
import type { Draft } from '../draft';
import { bringFunction, functionFor } from './function-for';

/** Who takes the work over when nobody has exactly this responsibility. */
const instead: Readonly<Record<Responsibility, readonly Responsibility[]>> = {
  signal: ['signal', 'discuss', 'act'],
  discuss: ['discuss', 'act'],
  act: ['act', 'discuss'],
  outside: ['outside', 'act'],
};

/**
 * The column of the route that does what this column of the model does: the same one, else by responsibility, else
 * the last. A route without columns gets that of the model. Without a route: of the whole document.
 */
export function columnFor(draft: Draft, modelId: ColumnId, routeId?: RouteId): ColumnId {
  const wanted = draft.model.columns.find(({ id }) => id === modelId)!;
  const route = draft.protocol.routes.find(({ id }) => id === routeId);
  const shown = route ? columnsOf(draft.protocol, route) : draft.protocol.columns;
  const found = isForBoard(draft.model, wanted)
    ? shown.find((column) => isForBoard(draft.protocol, column))
    : (sameColumn(shown, wanted) ??
      byResponsibility(
        shown.filter((column) => !isForBoard(draft.protocol, column)),
        wanted,
      ));
  const last = routeId === undefined && isForBoard(draft.model, wanted) ? undefined : shown.at(-1);
  return (found ?? last)?.id ?? bringColumn(draft, wanted, routeId);
}

/** A column that holds the board and nobody else. */
function isForBoard({ functions }: Protocol, { functionIds }: Column): boolean {
  return (
    functionIds.length > 0 &&
    functionIds.every((id) => functions.find((one) => one.id === id)?.tags.includes('board'))
  );
}

function sameColumn(shown: readonly Column[], wanted: Column): Column | undefined {
  return shown.find(
    ({ id, label, responsibility }) =>
      responsibility === wanted.responsibility && (id === wanted.id || label === wanted.label),
  );
}

function byResponsibility(shown: readonly Column[], wanted: Column): Column | undefined {
  return instead[wanted.responsibility]
    .map((responsibility) => shown.find((column) => column.responsibility === responsibility))
    .find((column) => column !== undefined);
}

/** Other routes that showed every column go on showing the ones they had. */
function bringColumn(draft: Draft, wanted: Column, routeId: RouteId | undefined): ColumnId {
  const present = draft.protocol.columns.map(({ id }) => id);
  for (const route of draft.protocol.routes) {
    if (!route.columnIds && route.id !== routeId && present.length > 0) {
      draft.edit({ kind: 'change_route', routeId: route.id, patch: { columnIds: present } });
    }
  }
  const free = wanted.functionIds
    .map((id) => functionFor(draft, id))
    .filter((id) => id !== undefined)
    .filter((id) => !draft.protocol.columns.some(({ functionIds }) => functionIds.includes(id)));
  const id = draft.freshId('kolom') as ColumnId;
  const functionIds = [...new Set(free)];
  const column = { ...wanted, id, functionIds };
  draft.edit({ kind: 'add_column', index: present.length, column });
  showColumn(draft, routeId, id);
  if (functionIds.length === 0) bringPeople(draft, wanted, id);
  return id;
}

/** A route that shows some of the columns shows this one too. */
export function showColumn(draft: Draft, routeId: RouteId | undefined, id: ColumnId) {
  const route = draft.protocol.routes.find((one) => one.id === routeId);
  if (!route?.columnIds || route.columnIds.includes(id)) return;
  const columnIds = [...route.columnIds, id];
  draft.edit({ kind: 'change_route', routeId: route.id, patch: { columnIds } });
}

/** A column of nobody is no use: its people come along. */
function bringPeople(draft: Draft, wanted: Column, columnId: ColumnId) {
  for (const modelId of wanted.functionIds) {
    bringFunction(
      draft,
      draft.model.functions.find(({ id }) => id === modelId)!,
      columnId,
    );
  }
}

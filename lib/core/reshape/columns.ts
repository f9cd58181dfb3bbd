import { applyTrusted, settle } from '@/lib/core/protocol/editing';
import { keepReferences, partsOnce } from '@/lib/core/protocol/questions';
import { same } from '@/lib/core/merging';
import { listed } from '@/lib/core/dutch';
import { ok } from '@/lib/core/result';
import type { ColumnId, FunctionId } from '@/schemas/ids';
import { lengthOfFootnote, lengths } from '@/schemas/lengths';
import type { Operation } from '@/schemas/operation';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Column, Route } from '@/schemas/protocol-flow';
import { joined } from './leftovers';
import { cannot, type NewId, type Reshaped } from './reshaped';

/** Both columns as one, on the place of the first and with its responsibility; what stood in either stands in it. */
export function mergeColumns(protocol: Protocol, keptId: ColumnId, otherId: ColumnId): Reshaped {
  const kept = protocol.columns.find(({ id }) => id === keptId);
  const other = protocol.columns.find(({ id }) => id === otherId);
  if (!kept || !other || kept === other) return cannot('Kies twee kolommen.');
  const label = joined(kept.label, other.label, { by: ' en ', most: lengths.column.label });
  const note = joined(kept.note, other.note, { by: ' ', most: lengths.column.note });
  const footnote = joined(kept.footnote, other.footnote, { by: ' ', most: lengthOfFootnote });
  if (label.left ?? note.left ?? footnote.left)
    return cannot('De teksten van deze kolommen passen samen niet in één kolom. Maak ze eerst korter.');
  const functionIds = [...kept.functionIds, ...other.functionIds];
  const patch = {
    label: label.text ?? '',
    functionIds,
    ...(note.text !== undefined && { note: note.text }),
    ...(footnote.text !== undefined && { footnote: footnote.text }),
  };
  const first: Operation[] = [
    { kind: 'change_column', columnId: otherId, patch: { functionIds: [] } },
    { kind: 'change_column', columnId: keptId, patch },
    ...shownBeside(protocol, otherId, keptId),
  ];
  const now = after(protocol, first);
  const pointed = keepReferences(now, (kind, id) => (kind === 'column' && id === otherId ? keptId : true));
  const wanted = { ...pointed, routes: pointed.routes.map(eachColumnOnce) };
  return ok([...first, ...settle(now, wanted), { kind: 'remove_column', columnId: otherId }]);
}

/** These functions get a column of their own beside it, and stand with it on every card, task and line. */
export function splitColumn(
  protocol: Protocol,
  columnId: ColumnId,
  functionIds: readonly FunctionId[],
  newId: NewId,
): Reshaped {
  const column = protocol.columns.find(({ id }) => id === columnId);
  const moving = column?.functionIds.filter((id) => functionIds.includes(id)) ?? [];
  if (!column || moving.length === 0) return cannot('Kies een functie van deze kolom.');
  const added = ownColumn(protocol, column, moving, newId('column') as ColumnId);
  const staying = column.functionIds.filter((id) => !moving.includes(id));
  return ok(
    withBeside(protocol, column, added, [
      { kind: 'change_column', columnId, patch: { functionIds: staying } },
    ]),
  );
}

/** The column once more beside it, without its functions, which stand in one column; on every card, task and line of it. */
export function doubleColumn(protocol: Protocol, columnId: ColumnId, newId: NewId): Reshaped {
  const column = protocol.columns.find(({ id }) => id === columnId);
  if (!column) return cannot('Deze kolom is er niet meer.');
  const label = `${column.label.trim()} (kopie)`;
  const added = {
    ...column,
    id: newId('column') as ColumnId,
    label: label.length <= lengths.column.label ? label : column.label,
    functionIds: [],
  };
  return ok(withBeside(protocol, column, added, []));
}

/** The edits that put a column beside another, and on everything it stands on. */
function withBeside(protocol: Protocol, column: Column, added: Column, before: Operation[]): Operation[] {
  const first: Operation[] = [
    ...before,
    { kind: 'add_column', index: protocol.columns.indexOf(column) + 1, column: added },
    ...shownBeside(protocol, column.id, added.id),
  ];
  const now = after(protocol, first);
  const routes = now.routes.map((route) => alsoIn(route, column.id, added.id));
  return [...first, ...settle(now, { ...now, routes })];
}

function ownColumn({ functions }: Protocol, column: Column, moving: FunctionId[], id: ColumnId): Column {
  const names = functions.filter((one) => moving.includes(one.id)).map(({ name }) => name.trim());
  const label = listed(names.filter(Boolean), 'en');
  const fits = label !== '' && label.length <= lengths.column.label;
  return {
    id,
    label: fits ? label : column.label,
    responsibility: column.responsibility,
    functionIds: moving,
  };
}

/** Routes that show the one column and not yet the other show that too, to the right of it. */
function shownBeside({ routes }: Protocol, columnId: ColumnId, besideId: ColumnId): Operation[] {
  return routes.flatMap(({ id, columnIds }): Operation[] => {
    const at = columnIds?.indexOf(columnId) ?? -1;
    if (!columnIds || at < 0 || columnIds.includes(besideId)) return [];
    return [
      { kind: 'change_route', routeId: id, patch: { columnIds: columnIds.toSpliced(at + 1, 0, besideId) } },
    ];
  });
}

function after(protocol: Protocol, operations: readonly Operation[]): Protocol {
  const result = applyTrusted(protocol, { kind: 'batch', operations: [...operations] });
  if (!result.ok) throw new Error(`made of the document itself: ${result.failure.code}`);
  return result.value.protocol;
}

type OfColumns = { columnIds?: ColumnId[] | undefined };

/** The route with this done to every list of columns in it; what stays the same keeps its identity. */
function withColumns(
  route: Route,
  change: (ids: ColumnId[]) => ColumnId[],
  parts: (card: Card) => Card['parts'],
): Route {
  const inOne = <T extends OfColumns>(thing: T): T => {
    const ids = thing.columnIds && change(thing.columnIds);
    return ids && ids.length !== thing.columnIds?.length ? { ...thing, columnIds: ids } : thing;
  };
  const inCard = (card: Card): Card => {
    const tasks = { ...card.tasks, items: card.tasks.items.map(inOne) };
    const made = { ...card, parts: parts(card), tasks, exits: card.exits.map(inOne) };
    return same(made, card) ? card : made;
  };
  const steps = route.steps.map((step) => {
    const cards = step.cards.map(inCard);
    return cards.every((card, at) => card === step.cards[at]) ? step : { ...step, cards };
  });
  return inOne({ ...route, steps });
}

function eachColumnOnce(route: Route): Route {
  return withColumns(
    route,
    (ids) => [...new Set(ids)],
    ({ parts }) => partsOnce(parts),
  );
}

function alsoIn(route: Route, columnId: ColumnId, besideId: ColumnId): Route {
  const beside = (ids: ColumnId[]) =>
    ids.includes(besideId) ? ids : ids.flatMap((id) => (id === columnId ? [id, besideId] : [id]));
  return withColumns(route, beside, ({ parts }) =>
    parts.flatMap((part) => (part.columnId === columnId ? [part, { ...part, columnId: besideId }] : [part])),
  );
}

import { entryCollections } from '@/schemas/collections';
import type { Protocol } from '@/schemas/protocol';
import type { Route, Step } from '@/schemas/protocol-flow';
import type { Operation } from '@/schemas/operation';

/** The patch that makes the fields of `current` those of `wanted`; undefined when they are the same. */
function differenceOf<T extends object>(current: T, wanted: T, leaveOut: readonly string[]) {
  const patch: Record<string, unknown> = {};
  const names = new Set([...Object.keys(current), ...Object.keys(wanted)]);
  for (const name of names) {
    const value = wanted[name as keyof T];
    if (!leaveOut.includes(name) && current[name as keyof T] !== value) patch[name] = value ?? null;
  }
  return Object.keys(patch).length > 0 ? patch : undefined;
}

type Pair<T> = { current: T; wanted: T };

/** What stands in both lists but is not the same value. */
function changedIn<T extends { id: string }>(current: readonly T[], wanted: readonly T[]): Pair<T>[] {
  const byId = new Map(wanted.map((item) => [item.id, item]));
  return current.flatMap((item) => {
    const other = byId.get(item.id);
    return other === undefined || other === item ? [] : [{ current: item, wanted: other }];
  });
}

function settleStep({ current, wanted }: Pair<Step>): Operation[] {
  const patch = differenceOf(current, wanted, ['id', 'cards']);
  return [
    ...(patch ? [{ kind: 'change_step' as const, stepId: wanted.id, patch }] : []),
    ...changedIn(current.cards, wanted.cards).map((pair) => ({
      kind: 'replace_card' as const,
      card: pair.wanted,
    })),
  ];
}

function settleRoute({ current, wanted }: Pair<Route>): Operation[] {
  const patch = differenceOf(current, wanted, ['id', 'steps']);
  const routeId = wanted.id;
  const showAll: Operation[] =
    patch && 'columnIds' in patch ? [{ kind: 'change_route', routeId, patch: { columnIds: null } }] : [];
  return [
    // While cards change columns the route shows all of them, so that no card stands in a hidden one on the way.
    ...showAll,
    ...changedIn(current.steps, wanted.steps).flatMap(settleStep),
    ...(patch ? [{ kind: 'change_route' as const, routeId, patch }] : []),
  ];
}

/**
 * The operations that bring everything `current` still holds back to how it was in `wanted`. What `wanted` holds
 * and `current` does not is left to the caller (an operation that removes something adds it back first).
 * Looks only where the two differ by identity.
 */
export function settle(current: Protocol, wanted: Protocol): Operation[] {
  const lists = ['formatVersion', 'id', 'functions', 'columns', 'routes', ...entryCollections];
  const patch = differenceOf(current, wanted, lists);
  return [
    ...(patch ? [{ kind: 'change_protocol' as const, patch }] : []),
    ...changedIn(current.functions, wanted.functions).flatMap((pair): Operation[] => {
      const change = differenceOf(pair.current, pair.wanted, ['id']);
      return change ? [{ kind: 'change_function', functionId: pair.wanted.id, patch: change }] : [];
    }),
    ...changedIn(current.columns, wanted.columns).flatMap((pair): Operation[] => {
      const change = differenceOf(pair.current, pair.wanted, ['id']);
      return change ? [{ kind: 'change_column', columnId: pair.wanted.id, patch: change }] : [];
    }),
    ...changedIn(current.routes, wanted.routes).flatMap(settleRoute),
    ...entryCollections.flatMap((collection) =>
      changedIn<{ id: string }>(current[collection], wanted[collection]).map(
        (pair) => ({ kind: 'replace_entry', collection, entry: pair.wanted }) as Operation,
      ),
    ),
  ];
}

import type { MergeItem } from './merged';
import { movedIn } from './moved-in';
import { same } from './same';

/** Items by what tells them apart, in their order. */
type Keyed = ReadonlyMap<string, unknown>;

/** The items by id, by column, or, for words, by themselves; undefined when that does not tell all of them apart. */
export function keysOf(list: readonly unknown[]): Keyed | undefined {
  const keyed = new Map<string, unknown>();
  for (const item of list) {
    const key = keyOf(item);
    if (key === undefined || keyed.has(key)) return undefined;
    keyed.set(key, item);
  }
  return keyed;
}

function keyOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  if (typeof item !== 'object' || item === null) return undefined;
  if ('id' in item && typeof item.id === 'string') return item.id;
  return 'columnId' in item && typeof item.columnId === 'string' ? item.columnId : undefined;
}

/**
 * The list with what both added, changed, took away and moved. Undefined when one took away what the other changed, when
 * both changed one item in a way that `mergeItem` cannot merge, or when both moved it to different places.
 */
export function mergeByKey(
  base: Keyed,
  mine: Keyed,
  theirs: Keyed,
  {
    mergeItem,
    decide,
  }: { mergeItem: MergeItem; decide: ((mine: unknown, theirs: unknown) => unknown) | undefined },
): { value: unknown[] } | undefined {
  const merged = new Map<string, unknown>();
  for (const key of new Set([...base.keys(), ...mine.keys(), ...theirs.keys()])) {
    const [was, one, other] = [base.get(key), mine.get(key), theirs.get(key)];
    if (one === undefined && other === undefined) continue;
    if (was !== undefined && (one === undefined || other === undefined)) {
      if (same(was, one ?? other)) continue;
      if (!decide) return undefined;
      const decided = decide(one, other);
      if (decided !== undefined) merged.set(key, decided);
      continue;
    }
    const item =
      one === undefined || other === undefined ? { value: one ?? other } : mergeItem(was, one, other);
    if (!item) return undefined;
    merged.set(key, item.value);
  }
  const order = orderOf([...base.keys()], [...mine.keys()], [...theirs.keys()], decide !== undefined);
  return order && { value: order.filter((key) => merged.has(key)).map((key) => merged.get(key)) };
}

/** Their order, with what this person added or moved after what stands before it in their own list. */
function orderOf(
  base: string[],
  mine: string[],
  theirs: string[],
  isMineFirst: boolean,
): string[] | undefined {
  const movedHere = movedIn(base, mine);
  const movedThere = movedIn(base, theirs);
  const before = (list: string[], key: string) => list[list.indexOf(key) - 1];
  const isTorn = [...movedHere].some(
    (key) => movedThere.has(key) && before(mine, key) !== before(theirs, key),
  );
  if (isTorn && !isMineFirst) return undefined;
  const old = new Set(base);
  const own = new Set(mine);
  const isTheirs = (key: string | undefined) => key !== undefined && !old.has(key) && !own.has(key);
  const order = theirs.filter((key) => !movedHere.has(key) || (movedThere.has(key) && !isTorn));
  mine.forEach((key, at) => {
    if (order.includes(key) || (old.has(key) && !movedHere.has(key))) return;
    const neighbour = mine.slice(0, at).findLast((other) => order.includes(other));
    let place = neighbour === undefined ? 0 : order.indexOf(neighbour) + 1;
    // What they added there stood first.
    while (!old.has(key) && isTheirs(order[place])) place += 1;
    order.splice(place, 0, key);
  });
  return order;
}

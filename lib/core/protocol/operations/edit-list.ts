import type { Place } from '@/schemas/operation-fields';

/** The list with the item at its place. */
export function insertAt<T extends { id: string }>(list: readonly T[], place: Place, item: T): T[] {
  return list.toSpliced(indexOf(list, place), 0, item);
}

/** The list with the item at `from` moved to its place in the list without it. */
export function moveWithin<T extends { id: string }>(list: readonly T[], from: number, place: Place): T[] {
  const item = list[from];
  return item === undefined ? [...list] : insertAt(list.toSpliced(from, 1), place, item);
}

function indexOf(list: readonly { id: string }[], { index, after }: Place): number {
  if (after === null) return 0;
  const neighbour = after === undefined ? -1 : list.findIndex(({ id }) => id === after);
  return neighbour >= 0 ? neighbour + 1 : Math.min(index, list.length);
}

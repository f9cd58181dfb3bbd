/** The list with the item at the index; past the end means at the end. */
export function insertAt<T>(list: readonly T[], index: number, item: T): T[] {
  return list.toSpliced(Math.min(index, list.length), 0, item);
}

/** The list with the item at `from` moved to `to`, counted in the list without it. */
export function moveWithin<T>(list: readonly T[], from: number, to: number): T[] {
  const item = list[from];
  return item === undefined ? [...list] : insertAt(list.toSpliced(from, 1), to, item);
}

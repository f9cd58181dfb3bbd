/**
 * The fewest items one has to pick up to bring `before` in the order of `after`: all common items outside a
 * longest increasing run (Fredman 1975, patience sorting). Items in only one of the two do not count.
 */
export function movedIn<T>(before: readonly T[], after: readonly T[]): Set<T> {
  const placeBefore = new Map(before.map((item, index) => [item, index]));
  const common = after.filter((item) => placeBefore.has(item));
  const places = common.map((item) => placeBefore.get(item) ?? 0);
  /** For each length of run: the index in `places` of the smallest last element. */
  const tails: number[] = [];
  const previous: number[] = [];
  places.forEach((place, index) => {
    const length = tails.findIndex((tail) => (places[tail] ?? 0) >= place);
    const at = length < 0 ? tails.length : length;
    previous[index] = tails[at - 1] ?? -1;
    tails[at] = index;
  });
  const moved = new Set(common);
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const item = common[index];
    if (item !== undefined) moved.delete(item);
  }
  return moved;
}

import { diff3MergeRegions } from 'node-diff3';
import type { MergeItem } from './merged';
import { same } from './same';

/** Longer lists that both changed are not merged: finding what they share would take too long. */
const most = 2000;

/**
 * A list of things without ids (sentences, paragraphs) with what both changed of it, by the stretches that differ.
 * Undefined where both changed the same stretch and `mergeItem` cannot merge its items one by one.
 */
export function mergeSequence<T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  mergeItem: MergeItem,
): { value: T[] } | undefined {
  if (Math.max(base.length, mine.length, theirs.length) > most) return undefined;
  // As numbers: the library uses its items as names of fields.
  const known = new Map<string, number>();
  const numbered = (list: readonly T[]) =>
    list.map((item) => {
      const text = JSON.stringify(item);
      const number = known.get(text) ?? known.size;
      known.set(text, number);
      return number;
    });
  const [old, here, there] = [numbered(base), numbered(mine), numbered(theirs)];
  const from = { a: mine, o: base, b: theirs };
  const value: T[] = [];
  for (const region of diff3MergeRegions(here, old, there)) {
    const stretch = region.stable
      ? from[region.buffer].slice(region.bufferStart, region.bufferStart + region.bufferLength)
      : mergeStretch(
          base.slice(region.oStart, region.oStart + region.oLength),
          mine.slice(region.aStart, region.aStart + region.aLength),
          theirs.slice(region.bStart, region.bStart + region.bLength),
          mergeItem,
        );
    if (!stretch) return undefined;
    value.push(...stretch);
  }
  return { value };
}

/** One stretch that both changed: the same way, each only around what the other changed, or item by item. */
function mergeStretch<T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  mergeItem: MergeItem,
): readonly T[] | undefined {
  if (same(mine, theirs)) return theirs;
  if (base.length === 0) return undefined;
  const around = addedAround(base, mine, theirs) ?? addedAround(base, theirs, mine);
  if (around) return around;
  if (mine.length !== base.length || theirs.length !== base.length) return undefined;
  const items: T[] = [];
  for (const [i, was] of base.entries()) {
    const [one, other] = [mine[i], theirs[i]];
    const merged = same(was, one)
      ? { value: other }
      : same(was, other)
        ? { value: one }
        : mergeItem(was, one, other);
    if (!merged) return undefined;
    items.push(merged.value as T);
  }
  return items;
}

/** When `one` only added before or after `base`, and `other` changed it and added nothing there: the same around `other`. */
function addedAround<T>(base: readonly T[], one: readonly T[], other: readonly T[]): T[] | undefined {
  if (other.length === 0) return undefined;
  const beginsWithBase = (list: readonly T[]) => same(list.slice(0, base.length), base);
  const endsWithBase = (list: readonly T[]) =>
    list.length >= base.length && same(list.slice(list.length - base.length), base);
  if (beginsWithBase(one) && !beginsWithBase(other)) return [...other, ...one.slice(base.length)];
  if (endsWithBase(one) && !endsWithBase(other)) return [...one.slice(0, one.length - base.length), ...other];
  return undefined;
}

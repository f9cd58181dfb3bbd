import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import { atMost } from './at-most';
import { recentlyUsed } from './recently-used';

/** Gives what was made under this key, or has it made. */
export type LatelyMade<V> = (
  key: string,
  make: () => Promise<Result<V, Failure>>,
) => Promise<Result<V, Failure>>;

/**
 * Keeps the last `most` things that take long to make and are asked for piece by piece, from the moment somebody begins
 * to make one, and makes so many at once at most. What failed is made again. Belongs to one house, never to a module.
 */
export function latelyMade<V>(most: number, atOnce = Infinity): LatelyMade<V> {
  const inTurn = atMost(atOnce);
  const kept = recentlyUsed<Promise<Result<V, Failure>>>(most, () => 1);
  return (key, make) => {
    const known = kept.get(key);
    if (known) return known;
    const made = inTurn(make);
    kept.set(key, made);
    made.then(({ ok }) => ok || kept.forget(key)).catch(() => kept.forget(key));
    return made;
  };
}

import { isFields, keysOf, same } from '@/lib/core/merging';

/**
 * What an edit took away: values of `before` that do not stand at the same place in `after`, each with its path. A place
 * in a list is the thing there, not a number, so what others put before it makes no difference.
 */
export function takenFrom(before: unknown, after: unknown, path = ''): unknown[] {
  if (before === after) return [];
  if (Array.isArray(before) && Array.isArray(after)) {
    const [had, left] = [keysOf(before), keysOf(after)];
    if (had && left)
      return [...had].flatMap(([key, item]) =>
        left.has(key) ? takenFrom(item, left.get(key), `${path}/${key}`) : [[`${path}/${key}`, item]],
      );
  } else if (isFields(before) && isFields(after)) {
    return Object.entries(before).flatMap(([name, value]) =>
      takenFrom(value, after[name], `${path}.${name}`),
    );
  }
  return same(before, after) ? [] : [[path, before]];
}

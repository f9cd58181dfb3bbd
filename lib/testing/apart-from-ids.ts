import type { Protocol } from '@/schemas/protocol';

/**
 * The protocol with each id replaced by what it is the how-manieth of, so that two people who made the same thing by hand
 * made something equal. Made to be compared, not to be used.
 */
export function apartFromIds(protocol: Protocol): unknown {
  const known = new Map<string, string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(collect);
    if (typeof value !== 'object' || value === null) return;
    const { id } = value as { id?: unknown };
    if (typeof id === 'string' && !known.has(id)) known.set(id, `#${known.size + 1}`);
    Object.values(value).forEach(collect);
  };
  const replace = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((item) => replace(item, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replace(item, name)]));
    const isId = key === 'id' || /Ids?$/.test(key);
    return isId && typeof value === 'string' ? (known.get(value) ?? value) : value;
  };
  collect(protocol);
  return replace(protocol);
}

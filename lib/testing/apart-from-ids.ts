import { textCollections } from '@/schemas/collections';
import type { Protocol } from '@/schemas/protocol';

/**
 * The protocol without the ids of its things, and with the place of a thing where another refers to it, so that two people
 * who made the same by hand made something equal. To be compared, not to be used.
 */
export function apartFromIds(protocol: Protocol): unknown {
  const places = placesOf(protocol);
  const without = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((item) => without(item, key));
    if (typeof value === 'string') return /Ids?$/.test(key) ? (places.get(value) ?? value) : value;
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).filter(([name]) => name !== 'id');
    return Object.fromEntries(fields.map(([name, item]) => [name, without(item, name)]));
  };
  return without(protocol);
}

/** Where everything stands that something else can refer to. */
function placesOf(protocol: Protocol): Map<string, string> {
  const lists = ['functions', 'columns', 'routes', ...textCollections] as const;
  const named = (things: readonly { id: string }[], where: string) =>
    things.map(({ id }, index): [string, string] => [id, `${where} ${index + 1}`]);
  return new Map([
    ...lists.flatMap((list) => named(protocol[list], list)),
    ...protocol.routes.flatMap(({ steps }, route) => [
      ...named(steps, `route ${route + 1} step`),
      ...steps.flatMap(({ cards }, step) => named(cards, `route ${route + 1} step ${step + 1} card`)),
    ]),
  ]);
}

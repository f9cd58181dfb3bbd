/** Fields whose words come from a closed list: they say what a thing is, not what it is about. */
const closed = new Set(
  'kind kinds part tags answers responsibility question questions outcome type marks join sector sectors scope unit'.split(
    ' ',
  ),
);
/** Lists that hold things of their own: no part of what the thing itself says. */
const ownThings = new Set(['steps', 'cards', 'exits']);

const isReference = (name: string) => name === 'id' || /Ids?$/.test(name);

function collect(value: unknown, name: string, into: string[], isFull: boolean): void {
  if (typeof value === 'string') {
    if (isFull) into.push(`${name}=${value}`);
    else if (!closed.has(name)) into.push(value);
    return;
  }
  if (value === null || typeof value !== 'object') {
    if (isFull && value !== undefined) into.push(`${name}=${JSON.stringify(value)}`);
    return;
  }
  if (Array.isArray(value)) {
    for (const item of value)
      if (typeof item !== 'string' || !isReference(name)) collect(item, name, into, isFull);
    return;
  }
  for (const [field, child] of Object.entries(value)) {
    if (isReference(field) || (isFull && ownThings.has(field))) continue;
    collect(child, field, into, isFull);
  }
}

/** Everything that a thing says by itself, without ids: two things with the same sign read the same. */
export function signOf(thing: object): string {
  const parts: string[] = [];
  collect(thing, '', parts, true);
  return parts.join('\u0000');
}

/** The different words of its texts and of what it holds, at most so many that long texts compare in little time. */
export function wordsOf(thing: object): Set<string> {
  const parts: string[] = [];
  collect(thing, '', parts, false);
  const words =
    parts
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(0, 400));
}

/** What share of their words two things have in common: 0 for none, 1 for all. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

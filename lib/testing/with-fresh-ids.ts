import { keepReferences } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';

/** The same document with other ids everywhere, in lists and in what points to them. */
export function withFreshIds(protocol: Protocol): Protocol {
  const names = new Map<string, string>();
  const fresh = (id: string) => {
    const name = names.get(id) ?? `vers-${names.size}`;
    names.set(id, name);
    return name;
  };
  const pointed = keepReferences(protocol, (_kind, id) => fresh(id));

  function renamed(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(renamed);
    const fields = Object.entries(value).map(([name, child]) =>
      name === 'id' && typeof child === 'string' ? [name, fresh(child)] : [name, renamed(child)],
    );
    return Object.fromEntries(fields) as object;
  }
  const { id, exceptions, ...rest } = pointed;
  return { ...(renamed(rest) as Protocol), id, exceptions };
}

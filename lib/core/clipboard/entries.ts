import { same } from '@/lib/core/merging';
import { keepReferences, type ReferenceKind } from '@/lib/core/protocol/questions';
import type { AnyEntry } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import { plainName } from './plain-name';

/** The lists of texts that a card can point into. */
export const usedCollections = ['contacts', 'definitions', 'annexes', 'signalLists', 'forms'] as const;
export type UsedCollection = (typeof usedCollections)[number];
export type FoundEntry = { collection: UsedCollection; entry: AnyEntry };

export function findEntry(document: Protocol, id: string): FoundEntry | undefined {
  for (const collection of usedCollections) {
    const entry = document[collection].find((one) => one.id === id);
    if (entry) return { collection, entry };
  }
  return undefined;
}

export function nameOfEntry(entry: AnyEntry): string {
  if ('term' in entry) return entry.term;
  if ('name' in entry) return entry.name;
  return 'title' in entry ? entry.title : '';
}

/** The entry of `document` that says just what this one of `other` says. */
export function equalEntry(document: Protocol, { collection, entry }: FoundEntry, other: Protocol) {
  const wanted = contentOf(entry, other);
  return document[collection].find((one) => same(contentOf(one, document), wanted));
}

/** Of these there is one of a name, whatever it says: a second one would contradict it. */
export function namesake(document: Protocol, { collection, entry }: FoundEntry): AnyEntry | undefined {
  if (collection !== 'contacts' && collection !== 'definitions') return undefined;
  const name = plainName(nameOfEntry(entry));
  if (name === '') return undefined;
  return document[collection].find((one) => plainName(nameOfEntry(one)) === name);
}

/** What an entry says: without ids, and with the names of what it points to. */
function contentOf(entry: AnyEntry, document: Protocol): unknown {
  return withoutIds(keepReferences(entry, (kind, id) => `${kind} ${nameOf(document, kind, id)}`));
}

function withoutIds(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(withoutIds);
  const fields = Object.entries(value).filter(([name]) => name !== 'id');
  return Object.fromEntries(fields.map(([name, one]) => [name, withoutIds(one)]));
}

function nameOf(document: Protocol, kind: ReferenceKind, id: string): string {
  if (kind === 'function') return plainName(document.functions.find((one) => one.id === id)?.name ?? '');
  if (kind === 'route') return plainName(document.routes.find((one) => one.id === id)?.title ?? '');
  const found = findEntry(document, id);
  return found ? plainName(nameOfEntry(found.entry)) : id;
}

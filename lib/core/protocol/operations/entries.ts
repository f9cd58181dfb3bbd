import type { EntryCollection } from '@/schemas/collections';
import type { AnyEntry } from '@/schemas/operation-fields';
import type { Protocol } from '@/schemas/protocol';

export function entriesOf(protocol: Protocol, name: EntryCollection): AnyEntry[] {
  return protocol[name];
}

export function withEntries(protocol: Protocol, name: EntryCollection, entries: AnyEntry[]): Protocol {
  return { ...protocol, [name]: entries };
}

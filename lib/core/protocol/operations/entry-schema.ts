import { z } from 'zod';
import * as document from '@/schemas/protocol';
import type { Protocol } from '@/schemas/protocol';
import type { AnyEntry } from './operation';

export const collection = z.enum(document.entryCollections);
type Collection = z.infer<typeof collection>;

/** What one entry of each list looks like. */
const entrySchemas: Record<Collection, z.ZodType<AnyEntry>> = {
  recitals: document.recital,
  globalExits: document.globalExit,
  contacts: document.contact,
  definitions: document.definition,
  chapters: document.chapter,
  annexes: document.annex,
  signalLists: document.signalList,
  forms: document.form,
  participation: document.participationPoint,
  sources: document.source,
  exceptions: document.exception,
};

/** An operation that carries an entry of the list it names: one shape per list. */
export function withEntry<T>(fields: z.core.$ZodShape): z.ZodType<T> {
  const shapes = document.entryCollections.map((name) =>
    z.strictObject({ ...fields, collection: z.literal(name), entry: entrySchemas[name] }),
  );
  const [first, ...rest] = shapes;
  return z.discriminatedUnion('collection', [first!, ...rest]) as unknown as z.ZodType<T>;
}

export function entriesOf(protocol: Protocol, name: Collection): AnyEntry[] {
  return protocol[name];
}

export function withEntries(protocol: Protocol, name: Collection, entries: AnyEntry[]): Protocol {
  return { ...protocol, [name]: entries };
}

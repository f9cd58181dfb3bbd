import { z } from 'zod';
import { fail } from '@/lib/core/result';
import * as document from '@/schemas/protocol';
import type { Protocol } from '@/schemas/protocol';
import { problemsFrom } from '../issue-in-dutch';
import { placeInDutch } from '../place-in-dutch';
import type { AnyEntry, OperationFailure } from './operation';

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
export function withEntry<T>(fields: (entry: z.ZodType<AnyEntry>) => z.core.$ZodShape): z.ZodType<T> {
  const shapes = document.entryCollections.map((name) =>
    z.strictObject({
      ...fields(entrySchemas[name]),
      collection: z.literal(name),
      entry: entrySchemas[name],
    }),
  );
  const [first, ...rest] = shapes;
  return z.discriminatedUnion('collection', [first!, ...rest]) as unknown as z.ZodType<T>;
}

/** Refuses an entry that does not fit its list: a text that two people together made too long. */
export function checkEntry(name: Collection, entry: AnyEntry) {
  const parsed = entrySchemas[name].safeParse(entry);
  if (parsed.success) return undefined;
  const [problem] = problemsFrom(parsed.error.issues);
  return fail<OperationFailure>({
    code: 'invalid_value',
    place: placeInDutch({ [name]: [entry] }, [name, 0, ...(problem?.path ?? [])]),
    ...(problem && { message: problem.message }),
  });
}

export function entriesOf(protocol: Protocol, name: Collection): AnyEntry[] {
  return protocol[name];
}

export function withEntries(protocol: Protocol, name: Collection, entries: AnyEntry[]): Protocol {
  return { ...protocol, [name]: entries };
}

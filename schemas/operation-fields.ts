import { z } from 'zod';
import { entryCollections, type EntryCollection } from './collections';
import * as document from './protocol';
import type { Protocol } from './protocol';
import { actionCard, handoverCard, outcomeCard, questionCard } from './protocol-flow';

/**
 * New values for some fields of a thing. `null` clears an optional field and survives JSON; `undefined` does
 * the same in memory. A field that is nullable itself (startCardId, referralIndexAuthorised) takes null as value.
 */
export type PatchOf<T, Fixed extends keyof T> = { [K in Exclude<keyof T, Fixed>]?: T[K] | null | undefined };

export type EntryOf<C extends EntryCollection> = Protocol[C][number];
export type AnyEntry = { [C in EntryCollection]: EntryOf<C> }[EntryCollection];

/**
 * Where in a list: behind the thing with the id `after` (null: in front), wherever that stands by now. `index` when it
 * is not said or no longer there: from 0, in the list without the thing itself; past the end means at the end.
 */
export const place = {
  index: z.number().int().min(0).max(1_000_000),
  after: z.string().max(200).nullable().optional(),
};
export type Place = z.infer<z.ZodObject<typeof place>>;

/** The digest of what goes. */
export const removal = { was: z.string().max(40).optional() };

function withoutDefault(field: z.core.$ZodType): z.core.$ZodType {
  return field instanceof z.ZodDefault ? field.unwrap() : field;
}

/**
 * New values for fields, and the values they take the place of: every field of `shape` but the fixed ones may be left
 * out, or null to clear it. No defaults slip in.
 */
export function patchFields<S extends z.core.$ZodShape, Fixed extends keyof S & string>(
  shape: S,
  fixed: readonly Fixed[],
) {
  const free = Object.entries(shape).filter(([name]) => !fixed.some((one) => one === name));
  const nullable = free.map(([name, field]) => [name, z.optional(z.nullable(withoutDefault(field)))]);
  type Fields = { [K in keyof S]: z.output<S[K]> };
  const patch = z.strictObject(Object.fromEntries(nullable)) as unknown as z.ZodType<PatchOf<Fields, Fixed>>;
  return { patch, was: patch.optional() };
}

/** Everything of the document but its lists. */
export const protocolPatch = patchFields(document.protocol.shape, [
  ...(['formatVersion', 'id', 'functions', 'columns', 'routes'] as const),
  ...entryCollections,
]);

/** Everything of a card but its id, kind, exits and parts, of all kinds together: the card refuses those of another kind. */
export const cardPatch = patchFields(
  {
    ...actionCard.shape,
    questions: questionCard.shape.questions,
    outcome: outcomeCard.shape.outcome,
    toFunctionIds: handoverCard.shape.toFunctionIds,
    hearsBack: handoverCard.shape.hearsBack,
  },
  ['id', 'kind', 'exits', 'parts'],
);

export type ProtocolPatch = z.infer<typeof protocolPatch.patch>;
export type CardPatch = z.infer<typeof cardPatch.patch>;

export const collection = z.enum(entryCollections);

/** What one entry of each list looks like. */
export const entrySchemas: { readonly [C in EntryCollection]: z.ZodType<EntryOf<C>> } = {
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

/**
 * An operation that carries an entry of the list it names: one shape per list. Its type does not tell the lists apart,
 * so that an edit can be made for whichever list it is.
 */
export function perCollection<T extends z.ZodObject>(
  shapeOf: (list: z.ZodLiteral<EntryCollection>, entry: z.ZodType<AnyEntry>) => T,
) {
  const [first, ...rest] = entryCollections;
  const of = (name: EntryCollection) => shapeOf(z.literal(name), entrySchemas[name]);
  return z.discriminatedUnion('collection', [of(first), ...rest.map(of)]);
}

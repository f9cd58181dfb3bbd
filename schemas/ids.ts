import { z } from 'zod';

/**
 * An id inside a protocol document: 2 to 48 lower-case letters, digits and dashes, starting with a letter.
 * Ids are chosen once and never derived from a title, so renaming can never break a reference.
 */
const localId = z.string().regex(/^[a-z][a-z0-9-]{1,47}$/, 'ongeldige id');

export const functionId = localId.brand<'FunctionId'>();
export const columnId = localId.brand<'ColumnId'>();
export const routeId = localId.brand<'RouteId'>();
export const stepId = localId.brand<'StepId'>();
export const cardId = localId.brand<'CardId'>();
export const exitId = localId.brand<'ExitId'>();
/** An entry of one of the lists beside the flow: definition, contact, chapter, annex, form, ... */
export const entryId = localId.brand<'EntryId'>();
/** A thing that only needs to be told apart from its siblings: a task, an example, a form field. */
export const partId = localId.brand<'PartId'>();

export type FunctionId = z.infer<typeof functionId>;
export type ColumnId = z.infer<typeof columnId>;
export type RouteId = z.infer<typeof routeId>;
export type StepId = z.infer<typeof stepId>;
export type CardId = z.infer<typeof cardId>;
export type ExitId = z.infer<typeof exitId>;
export type EntryId = z.infer<typeof entryId>;
export type PartId = z.infer<typeof partId>;

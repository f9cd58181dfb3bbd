import { z } from 'zod';
import { textCollections } from './collections';
import { cardId, columnId, entryId, functionId, partId, routeId, stepId } from './ids';
import { lengths } from './lengths';

/** The texts with bold, lists and links: they have limits of their own (rich-text.ts), so `lengths` does not have them. */
const richTexts = [
  'protocol.intro',
  'function.note',
  'route.intro',
  'step.intro',
  'card.body',
  'definition.text',
  'definition.explanation',
  'chapter.body',
  'annex.body',
  'signal-list.caution',
  'form.intro',
  'participation-point.body',
  'recital.text',
] as const;

type Lengths = typeof lengths;
type LineOf = { [N in keyof Lengths]: `${N}.${keyof Lengths[N] & string}` }[keyof Lengths];
/** A field in which somebody types, by noun and name: "card.title". */
export type FieldName = LineOf | (typeof richTexts)[number] | 'footnote';

const fieldNames: readonly FieldName[] = [
  ...Object.entries(lengths).flatMap(([noun, fields]) =>
    Object.keys(fields).map((field) => `${noun}.${field}` as LineOf),
  ),
  ...richTexts,
  'footnote',
];

/** Where somebody works in a draft. Ids and names of the program: never a word that somebody typed. */
export const place = z.strictObject({
  tab: z.enum(['flow', 'table', 'text', 'people']),
  routeId: routeId.optional(),
  /** With `columnId` a cell. */
  stepId: stepId.optional(),
  cardId: cardId.optional(),
  columnId: columnId.optional(),
  functionId: functionId.optional(),
  collection: z.enum(textCollections).optional(),
  entryId: entryId.optional(),
  field: z.enum(fieldNames).optional(),
  /** Which of the lines, tasks or other parts, where the field stands there more than once. */
  partId: partId.optional(),
});
export type Place = z.infer<typeof place>;

/** What a page says of the person before it. `rests`: still here, and did nothing since. */
export const doing = z.enum(['types', 'works', 'rests', 'away']);
export type Doing = z.infer<typeof doing>;

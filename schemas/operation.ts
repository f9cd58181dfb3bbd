import { z } from 'zod';
import { cardId, columnId, entryId, exitId, functionId, routeId, stepId } from './ids';
import {
  cardPatch,
  collection,
  patchFields,
  perCollection,
  place,
  protocolPatch,
  removal,
} from './operation-fields';
import { protocol } from './protocol';
import { actionCard, card, column, exit, route, schoolFunction, step } from './protocol-flow';

const { parts } = actionCard.shape;

const single = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('change_protocol'), ...protocolPatch }),

  z.strictObject({ kind: z.literal('add_function'), ...place, function: schoolFunction }),
  z.strictObject({
    kind: z.literal('change_function'),
    functionId,
    ...patchFields(schoolFunction.shape, ['id']),
  }),
  z.strictObject({ kind: z.literal('remove_function'), functionId, ...removal }),

  z.strictObject({ kind: z.literal('add_column'), ...place, column }),
  z.strictObject({ kind: z.literal('change_column'), columnId, ...patchFields(column.shape, ['id']) }),
  z.strictObject({ kind: z.literal('move_column'), columnId, ...place }),
  z.strictObject({ kind: z.literal('remove_column'), columnId, ...removal }),

  z.strictObject({ kind: z.literal('add_route'), ...place, route }),
  z.strictObject({ kind: z.literal('change_route'), routeId, ...patchFields(route.shape, ['id', 'steps']) }),
  z.strictObject({ kind: z.literal('move_route'), routeId, ...place }),
  z.strictObject({ kind: z.literal('remove_route'), routeId, ...removal }),

  z.strictObject({ kind: z.literal('add_step'), routeId, ...place, step }),
  z.strictObject({ kind: z.literal('change_step'), stepId, ...patchFields(step.shape, ['id', 'cards']) }),
  z.strictObject({ kind: z.literal('move_step'), stepId, ...place }),
  z.strictObject({ kind: z.literal('remove_step'), stepId, ...removal }),

  z.strictObject({ kind: z.literal('add_card'), stepId, ...place, card }),
  z.strictObject({ kind: z.literal('change_card'), cardId, ...cardPatch }),
  z.strictObject({
    kind: z.literal('move_card'),
    cardId,
    stepId,
    ...place,
    parts,
    was: z.strictObject({ stepId, parts }).optional(),
  }),
  /** The card with this id becomes the given one, of any kind; it keeps its place. See `cardAs`. */
  z.strictObject({ kind: z.literal('replace_card'), card, was: card.optional() }),
  /** Takes the exits that lead to it away with it. */
  z.strictObject({ kind: z.literal('remove_card'), cardId, ...removal }),

  z.strictObject({ kind: z.literal('add_exit'), cardId, ...place, exit }),
  z.strictObject({ kind: z.literal('change_exit'), cardId, exitId, ...patchFields(exit.shape, ['id']) }),
  z.strictObject({ kind: z.literal('move_exit'), cardId, exitId, ...place }),
  z.strictObject({ kind: z.literal('remove_exit'), cardId, exitId, ...removal }),

  perCollection((list, entry) =>
    z.strictObject({ kind: z.literal('add_entry'), collection: list, ...place, entry }),
  ),
  perCollection((list, entry) =>
    z.strictObject({
      kind: z.literal('replace_entry'),
      collection: list,
      entry,
      was: entry.optional(),
    }),
  ),
  z.strictObject({ kind: z.literal('move_entry'), collection, entryId, ...place }),
  z.strictObject({ kind: z.literal('remove_entry'), collection, entryId, ...removal }),

  /** The whole document at once: an upload, a start from the model. */
  z.strictObject({ kind: z.literal('replace_protocol'), protocol, ...removal }),
]);

/**
 * Several edits that are one to the person: done and undone together, all or none. The document is sound
 * after each of them: first the card, then the exit that leads to it. Counted before they are read.
 */
const batch = z.strictObject({
  kind: z.literal('batch'),
  operations: z
    .array(z.unknown())
    .max(2000)
    .pipe(z.array(z.lazy((): z.ZodType<Operation> => operation))),
});

/**
 * Every way to change a draft, as a value that can be sent, stored, inverted and replayed. `was` says what it was made
 * on (`madeOn` fills it in): where somebody else changed that since, both changes are made, or the edit is refused with
 * `changed_since`. An edit that does not say it puts its value in the place of whatever stands there.
 * docs/EDITING-TOGETHER.md has the rules.
 */
export type Operation = z.infer<typeof single> | { kind: 'batch'; operations: Operation[] };
export type OperationKind = Operation['kind'];
export type OperationOf<K extends OperationKind> = Extract<Operation, { kind: K }>;

export const operation: z.ZodType<Operation> = z.discriminatedUnion('kind', [...single.options, batch]);

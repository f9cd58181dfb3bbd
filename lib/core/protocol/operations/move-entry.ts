import { z } from 'zod';
import { ok } from '@/lib/core/result';
import { entryId } from '@/schemas/ids';
import { moveWithin } from './edit-list';
import { collection, entriesOf, withEntries } from './entry-schema';
import { place, type OperationDefinition } from './operation-definition';
import { nounOfList } from '../noun-of-list';
import { unknownId } from './refusals';

export const moveEntry: OperationDefinition<'move_entry'> = {
  schema: z.strictObject({ kind: z.literal('move_entry'), collection, entryId, ...place }),
  apply(protocol, { collection: name, entryId: id, index, after }) {
    const entries = entriesOf(protocol, name);
    const from = entries.findIndex((entry) => entry.id === id);
    if (from < 0) return unknownId(nounOfList[name], id);
    return ok({
      protocol: withEntries(protocol, name, moveWithin(entries, from, { index, after })),
      inverse: { kind: 'move_entry', collection: name, entryId: id, index: from },
    });
  },
};

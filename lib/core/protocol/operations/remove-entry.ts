import { z } from 'zod';
import { entryId } from '@/schemas/ids';
import { collection, entriesOf, withEntries } from './entry-schema';
import { type OperationDefinition, removal } from './operation-definition';
import { nounOfList } from '../noun-of-list';
import { unknownId } from './refusals';
import { removed } from './remove';

/** Takes references from cards along, and the marks of a removed definition in every text. */
export const removeEntry: OperationDefinition<'remove_entry'> = {
  schema: z.strictObject({ kind: z.literal('remove_entry'), collection, entryId, ...removal }),
  apply(protocol, { collection: name, entryId: id }) {
    const entries = entriesOf(protocol, name);
    const index = entries.findIndex((candidate) => candidate.id === id);
    const entry = entries[index];
    if (!entry) return unknownId(nounOfList[name], id);
    const without = withEntries(protocol, name, entries.toSpliced(index, 1));
    return removed(protocol, without, { kind: 'add_entry', collection: name, index, entry });
  },
};

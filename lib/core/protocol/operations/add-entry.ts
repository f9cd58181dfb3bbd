import { ok } from '@/lib/core/result';
import { insertAt } from './edit-list';
import { entriesOf, withEntries } from './entries';
import type { OperationDefinition } from './operation-definition';
import { refuseFullList, refuseUsedIds } from './refusals';

export const addEntry: OperationDefinition<'add_entry'> = (protocol, { collection, index, after, entry }) => {
  const entries = entriesOf(protocol, collection);
  const refusal = refuseFullList(collection, entries.length) ?? refuseUsedIds(protocol, entry, collection);
  if (refusal) return refusal;
  return ok({
    protocol: withEntries(protocol, collection, insertAt(entries, { index, after }, entry)),
    inverse: { kind: 'remove_entry', collection, entryId: entry.id },
  });
};

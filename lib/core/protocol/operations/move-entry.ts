import { ok } from '@/lib/core/result';
import { moveWithin } from './edit-list';
import { entriesOf, withEntries } from './entries';
import type { OperationDefinition } from './operation-definition';
import { nounOfList } from '../noun-of-list';
import { unknownId } from './refusals';

export const moveEntry: OperationDefinition<'move_entry'> = (
  protocol,
  { collection: name, entryId: id, index, after },
) => {
  const entries = entriesOf(protocol, name);
  const from = entries.findIndex((entry) => entry.id === id);
  if (from < 0) return unknownId(nounOfList[name], id);
  return ok({
    protocol: withEntries(protocol, name, moveWithin(entries, from, { index, after })),
    inverse: { kind: 'move_entry', collection: name, entryId: id, index: from },
  });
};

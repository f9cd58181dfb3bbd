import { entriesOf, withEntries } from './entries';
import type { OperationDefinition } from './operation-definition';
import { nounOfList } from '../noun-of-list';
import { unknownId } from './refusals';
import { removed } from './remove';

/** Takes references from cards along, and the marks of a removed definition in every text. */
export const removeEntry: OperationDefinition<'remove_entry'> = (
  protocol,
  { collection: name, entryId: id },
) => {
  const entries = entriesOf(protocol, name);
  const index = entries.findIndex((candidate) => candidate.id === id);
  const entry = entries[index];
  if (!entry) return unknownId(nounOfList[name], id);
  const without = withEntries(protocol, name, entries.toSpliced(index, 1));
  return removed(protocol, without, { kind: 'add_entry', collection: name, index, entry });
};

import { mergeValues } from '@/lib/core/merging';
import { ok } from '@/lib/core/result';
import { placeInDutch } from '../place-in-dutch';
import { entriesOf, withEntries } from './entries';
import type { AnyEntry } from '@/schemas/operation-fields';
import type { OperationDefinition } from './operation-definition';
import { nounOfList } from '../noun-of-list';
import { changedSince, unknownId } from './refusals';

export const replaceEntry: OperationDefinition<'replace_entry'> = (
  protocol,
  { collection, entry: wanted, was },
) => {
  const entries = entriesOf(protocol, collection);
  const before = entries.find((candidate) => candidate.id === wanted.id);
  if (!before) return unknownId(nounOfList[collection], wanted.id);
  const merged = mergeValues(was ?? before, wanted, before);
  if (!merged) return changedSince(placeInDutch({ [collection]: [before] }, [collection, 0]));
  const entry = merged.value as AnyEntry;
  const after = entries.map((candidate) => (candidate === before ? entry : candidate));
  return ok({
    protocol: withEntries(protocol, collection, after),
    inverse: { kind: 'replace_entry', collection, entry: before },
  });
};

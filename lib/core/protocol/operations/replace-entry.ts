import { z } from 'zod';
import { ok } from '@/lib/core/result';
import { entriesOf, withEntries, withEntry } from './entry-schema';
import type { OperationDefinition, OperationOf } from './operation-definition';
import { nounOfList } from '../noun-of-list';
import { unknownId } from './refusals';

export const replaceEntry: OperationDefinition<'replace_entry'> = {
  schema: withEntry<OperationOf<'replace_entry'>>({ kind: z.literal('replace_entry') }),
  apply(protocol, { collection, entry }) {
    const entries = entriesOf(protocol, collection);
    const before = entries.find((candidate) => candidate.id === entry.id);
    if (!before) return unknownId(nounOfList[collection], entry.id);
    const after = entries.map((candidate) => (candidate === before ? entry : candidate));
    return ok({
      protocol: withEntries(protocol, collection, after),
      inverse: { kind: 'replace_entry', collection, entry: before },
    });
  },
};

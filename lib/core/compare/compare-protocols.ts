import { entryCollections, type EntryCollection, type Protocol } from '@/schemas/protocol';
import { subjectOfCollection, type Change } from './change';
import { compareFlow } from './compare-flow';
import { bothVersions, compareFields, compareList, type Both } from './compare-things';

function compareEntries(both: Both, collection: EntryCollection): Change[] {
  const subject = subjectOfCollection[collection];
  return compareList(both, subject, both.before[collection] as never[], both.after[collection] as never[]);
}

/**
 * Everything that differs between two versions: the document itself, roles, flow, contacts, terms and texts.
 * Two versions without changes say the same. Ids of the document and of versions are not compared.
 */
export function compareProtocols(before: Protocol, after: Protocol): Change[] {
  const both = bothVersions(before, after);
  return [
    ...compareFields(both, 'protocol', before, after, ''),
    ...compareList(both, 'approval', before.approvals, after.approvals),
    ...compareList(both, 'function', before.functions, after.functions),
    ...compareList(both, 'column', before.columns, after.columns),
    ...compareFlow(both),
    ...entryCollections.flatMap((collection) => compareEntries(both, collection)),
  ];
}

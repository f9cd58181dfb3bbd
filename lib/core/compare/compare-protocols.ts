import { nounOfList } from '@/lib/core/protocol/questions';
import { entryCollections, type EntryCollection } from '@/schemas/collections';
import type { Protocol } from '@/schemas/protocol';
import type { Change } from './change';
import { compareFlow } from './compare-flow';
import { align } from './align/align';
import { legible } from './align/legible';
import { bothVersions, compareFields, compareList, type Both } from './compare-things';
import { same } from '@/lib/core/merging';
import { changed } from './telling';

function compareEntries(both: Both, collection: EntryCollection): Change[] {
  const subject = nounOfList[collection];
  return compareList(both, subject, both.before[collection] as never[], both.after[collection] as never[]);
}

/**
 * Who decides in the end about a report, when another function does so now. That a version names nobody is told
 * at the function that lost it.
 */
function compareDeciders(both: Both): Change[] {
  const idsIn = ({ functions }: Protocol) =>
    functions.filter((one) => one.decidesOnReport).map(({ id }) => id);
  const [was, is] = [idsIn(both.before), idsIn(both.after)];
  if (was.length === 0 || is.length === 0 || same(was.toSorted(), is.toSorted())) return [];
  const of = { subject: 'protocol', id: both.after.id, where: '', name: 'Hele meldcode' } as const;
  const aspect = { field: 'decidesOnReport', word: 'wie beslist over melden' };
  const [before, after] = [
    both.sayBefore('card', 'functionIds', was),
    both.sayAfter('card', 'functionIds', is),
  ];
  return [changed(of, aspect, before, after)];
}

/**
 * Everything that differs between two versions for who reads them: the document itself, roles, flow, contacts,
 * terms and texts. Ids, the way letters are composed and how lines end are no difference.
 */
export function compareProtocols(before: Protocol, after: Protocol): Change[] {
  const [old, now] = [legible(before), legible(after)];
  if (same(old, now)) return [];
  const both = bothVersions(align(old, now), now);
  return [
    ...compareFields(both, 'protocol', both.before, both.after, ''),
    ...compareDeciders(both),
    ...compareList(both, 'approval', both.before.approvals, both.after.approvals),
    ...compareList(both, 'function', both.before.functions, both.after.functions),
    ...compareList(both, 'column', both.before.columns, both.after.columns),
    ...compareFlow(both),
    ...entryCollections.flatMap((collection) => compareEntries(both, collection)),
  ];
}

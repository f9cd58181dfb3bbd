import type { Operation } from '@/lib/core/protocol';
import { plainText } from '@/lib/core/rich-text';
import type { ProtocolField, Where } from '@/lib/core/rules';
import type { EntryCollection, TextCollection } from '@/schemas/protocol';

export type Added = { where: Where; name: string };
type Single = Exclude<Operation, { kind: 'batch' }>;

/** The first piece that an edit brings, with its place; what it changes first when it brings nothing new. */
export function whatWasAdded(operation: Operation): Added | undefined {
  const all = singlesOf(operation);
  const adds = all.filter(({ kind }) => kind.startsWith('add_') && kind !== 'add_exit');
  return [...adds, ...all].map(addedBy).find((one) => one !== undefined);
}

function singlesOf(operation: Operation): Single[] {
  return operation.kind === 'batch' ? operation.operations.flatMap(singlesOf) : [operation];
}

function addedBy(operation: Single): Added | undefined {
  const { kind } = operation;
  if (kind === 'add_card') {
    return { where: { stepId: operation.stepId, cardId: operation.card.id }, name: operation.card.title };
  }
  if (kind === 'replace_card') return { where: { cardId: operation.card.id }, name: operation.card.title };
  if (kind === 'add_step') return { where: { stepId: operation.step.id }, name: operation.step.title };
  if (kind === 'add_route') return { where: { routeId: operation.route.id }, name: operation.route.title };
  if (kind === 'add_column')
    return { where: { columnId: operation.column.id }, name: operation.column.label };
  if (kind === 'add_function') {
    return { where: { functionId: operation.function.id }, name: operation.function.name };
  }
  if (kind !== 'add_entry' && kind !== 'replace_entry') return changedBy(operation);
  const { collection, entry } = operation;
  return isText(collection) ? { where: { collection, entryId: entry.id }, name: nameOf(entry) } : undefined;
}

/** Where an edit changes something, when that is one place. It brings nothing with a name. */
function changedBy(operation: Single): Added | undefined {
  if ('cardId' in operation) return { where: { cardId: operation.cardId }, name: '' };
  if ('stepId' in operation) return { where: { stepId: operation.stepId }, name: '' };
  if ('routeId' in operation) return { where: { routeId: operation.routeId }, name: '' };
  if ('columnId' in operation) return { where: { columnId: operation.columnId }, name: '' };
  if ('functionId' in operation) return { where: { functionId: operation.functionId }, name: '' };
  if (operation.kind !== 'change_protocol') return undefined;
  const field = Object.keys(operation.patch)[0];
  return field === undefined ? undefined : { where: { field: field as ProtocolField }, name: '' };
}

function isText(collection: EntryCollection): collection is TextCollection {
  return collection !== 'exceptions';
}

function nameOf(entry: object): string {
  const of = (field: string): unknown => Object.getOwnPropertyDescriptor(entry, field)?.value;
  const name = [of('title'), of('term'), of('name'), of('label')].find(
    (value) => typeof value === 'string' && value.trim() !== '',
  );
  if (typeof name === 'string') return name;
  const text = of('text');
  return typeof text === 'object' ? plainText(text as never).slice(0, 60) : '';
}

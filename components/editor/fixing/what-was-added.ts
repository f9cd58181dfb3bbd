import type { Operation } from '@/lib/core/protocol';
import { plainText } from '@/lib/core/rich-text';
import type { ProtocolField, Where } from '@/lib/core/rules';
import type { EntryCollection, TextCollection } from '@/schemas/collections';

/** `others`: how many pieces came with it. */
export type Added = { where: Where; name: string; others: number };
type Single = Exclude<Operation, { kind: 'batch' }>;

/** What an author came for goes first; what a piece brings along to stand on goes last. */
const byWeight: readonly Single['kind'][] = [
  'add_route',
  'add_card',
  'add_step',
  'add_entry',
  'add_column',
  'add_function',
];

/**
 * The piece that matters most of all that an edit brings: one in the place that was asked for, else the heaviest. What
 * it changes first when it brings nothing new.
 */
export function whatWasAdded(operation: Operation, asked: Where): Added | undefined {
  const all = singlesOf(operation);
  const pieces = all.filter(({ kind }) => byWeight.includes(kind));
  const rank = (piece: Single) => (isAsked(piece, asked) ? 0 : weightOf(piece));
  const inOrder = pieces.toSorted((a, b) => rank(a) - rank(b));
  const found = [...inOrder, ...all].map(addedBy).find((one) => one !== undefined);
  return found && { ...found, others: Math.max(0, pieces.length - 1) };
}

function isAsked(piece: Single, { collection, stepId }: Where): boolean {
  if (piece.kind === 'add_entry') return piece.collection === collection;
  return piece.kind === 'add_card' && piece.stepId === stepId;
}

/** Between a step and the other texts: a chapter is read, a contact or a term is looked up. */
function weightOf(piece: Single): number {
  const isRead = piece.kind === 'add_entry' && ['chapters', 'annexes'].includes(piece.collection);
  return 1 + byWeight.indexOf(piece.kind) - (isRead ? 0.5 : 0);
}

function singlesOf(operation: Operation): Single[] {
  return operation.kind === 'batch' ? operation.operations.flatMap(singlesOf) : [operation];
}

function addedBy(operation: Single): Pick<Added, 'where' | 'name'> | undefined {
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
function changedBy(operation: Single): Pick<Added, 'where' | 'name'> | undefined {
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

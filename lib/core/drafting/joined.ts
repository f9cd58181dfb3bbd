import type { Operation } from '@/lib/core/protocol';

/** Two edits that follow on each other, as one: that of the second, made on what the first was made on. */
export function joined(first: Operation, second: Operation): Operation {
  const isOfSame = targetOf(first) === targetOf(second) && 'was' in first && first.was !== undefined;
  if (isOfSame && first.kind === second.kind) return { ...second, was: first.was } as Operation;
  const members = (one: Operation) => (one.kind === 'batch' ? one.operations : [one]);
  return { kind: 'batch', operations: [...members(first), ...members(second)] };
}

/** What an edit gives new values to, as one text; undefined for edits that do more than that. */
export function targetOf(operation: Operation): string | undefined {
  if (operation.kind === 'replace_card') return operation.card.id;
  if (operation.kind === 'replace_entry') return `${operation.collection} ${operation.entry.id}`;
  if (!('patch' in operation)) return undefined;
  const { patch, was: _was, ...target } = operation;
  return JSON.stringify([target, Object.keys(patch).toSorted()]);
}

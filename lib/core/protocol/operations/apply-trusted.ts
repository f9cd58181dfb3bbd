import type { Operation, OperationKind } from '@/schemas/operation';
import type { Protocol } from '@/schemas/protocol';
import { digestOf } from './digest';
import type { Apply, OperationDefinition, OperationResult } from './operation-definition';
import { operations } from './operations';
import { changedSince } from './refusals';

/** What the kind of the operation does, and of a batch what `applyOther` does with each of its members. */
export function applyByKind(protocol: Protocol, operation: Operation, applyOther: Apply): OperationResult {
  const apply = operations[operation.kind] as OperationDefinition<OperationKind>;
  const applied = apply(protocol, operation, applyOther);
  return (applied.ok && refuseUnseen(protocol, applied.value.protocol, operation)) || applied;
}

/** A removal takes away what it was made on, and nothing that somebody wrote there since. */
function refuseUnseen(before: Protocol, after: Protocol, operation: Operation) {
  if (!operation.kind.startsWith('remove_') || !('was' in operation) || operation.was === undefined)
    return undefined;
  if (operation.was === digestOf(before, after)) return undefined;
  return changedSince('wat je weghaalt');
}

/**
 * The document after an edit that the program made itself. Neither reads the edit nor checks what comes of it, and gives
 * a field that is cleared no default: `applyOperation` does, and otherwise gives the same.
 */
export function applyTrusted(protocol: Protocol, operation: Operation): OperationResult {
  return applyByKind(protocol, operation, applyTrusted);
}

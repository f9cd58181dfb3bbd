import { fail, ok } from '@/lib/core/result';
import type { Protocol } from '@/schemas/protocol';
import { integrityAfter } from '../integrity';
import { placeInDutch } from '../place-in-dutch';
import type { Problem } from '../refuse-hostile-values';
import type { Operation, OperationFailure, OperationKind } from './operation';
import type { OperationDefinition, OperationResult } from './operation-definition';
import { digestOf, madeOn } from './made-on';
import { operations } from './operations';
import { readOperation } from './read-operation';
import { changedSince } from './refusals';

function refuseUnsound(before: Protocol, after: Protocol) {
  const { duplicates, broken, misplaced } = integrityAfter(before, after);
  const refuse = (code: OperationFailure['code'], [problem]: Problem[]) =>
    problem &&
    fail<OperationFailure>({ code, place: placeInDutch(after, problem.path), message: problem.message });
  return (
    refuse('duplicate_id', duplicates) ?? refuse('would_dangle', broken) ?? refuse('invalid_value', misplaced)
  );
}

function applyRead(protocol: Protocol, operation: Operation): OperationResult {
  const { apply } = operations[operation.kind] as unknown as OperationDefinition<OperationKind>;
  const applied = apply(protocol, operation, applyRead);
  if (!applied.ok || operation.kind === 'batch') return applied;
  const after = applied.value.protocol;
  return refuseUnseen(protocol, after, operation) ?? refuseUnsound(protocol, after) ?? applied;
}

/** A removal takes away what it was made on, and nothing that somebody wrote there since. */
function refuseUnseen(before: Protocol, after: Protocol, operation: Operation) {
  if (!operation.kind.startsWith('remove_') || !('was' in operation) || operation.was === undefined)
    return undefined;
  if (operation.was === digestOf(before, after)) return undefined;
  return changedSince('wat je weghaalt');
}

/** `madeOn`, with the edits before it in a batch made as they are here. */
export function withBase(protocol: Protocol, operation: Operation): Operation {
  return madeOn(protocol, operation, applyRead);
}

/**
 * The protocol after the operation, and the operation that undoes it exactly. What the operation does not touch
 * keeps its identity. Given a sound protocol the result is sound; otherwise a failure, and nothing has changed.
 */
export function applyOperation(protocol: Protocol, operation: Operation): OperationResult {
  const read = readOperation(operation);
  return read.ok ? applyRead(protocol, read.value) : read;
}

/** Several operations one after the other, all or none, with one inverse. */
export function applyOperations(protocol: Protocol, list: readonly Operation[]): OperationResult {
  const [only] = list;
  if (only === undefined) return ok({ protocol, inverse: { kind: 'batch', operations: [] } });
  return applyOperation(protocol, list.length === 1 ? only : { kind: 'batch', operations: [...list] });
}

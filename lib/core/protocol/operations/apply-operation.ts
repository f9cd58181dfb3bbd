import { fail, ok } from '@/lib/core/result';
import type { Protocol } from '@/schemas/protocol';
import { integrityOf } from '../integrity';
import { placeInDutch } from '../place-in-dutch';
import type { Problem } from '../refuse-hostile-values';
import type { Operation, OperationFailure, OperationKind } from './operation';
import type { OperationDefinition, OperationResult } from './operation-definition';
import { operations } from './operations';
import { readOperation } from './read-operation';

function applyOne(protocol: Protocol, operation: Operation): OperationResult {
  const { apply } = operations[operation.kind] as unknown as OperationDefinition<OperationKind>;
  return apply(protocol, operation, applyOne);
}

function refuseUnsound(protocol: Protocol) {
  const { duplicates, broken, misplaced } = integrityOf(protocol);
  const refuse = (code: OperationFailure['code'], [problem]: Problem[]) =>
    problem &&
    fail<OperationFailure>({ code, place: placeInDutch(protocol, problem.path), message: problem.message });
  return (
    refuse('duplicate_id', duplicates) ?? refuse('would_dangle', broken) ?? refuse('invalid_value', misplaced)
  );
}

/**
 * The protocol after the operation, and the operation that undoes it exactly. What the operation does not touch
 * keeps its identity. Given a sound protocol the result is sound; otherwise a failure, and nothing has changed.
 */
export function applyOperation(protocol: Protocol, operation: Operation): OperationResult {
  const read = readOperation(operation);
  if (!read.ok) return read;
  const applied = applyOne(protocol, read.value);
  if (!applied.ok) return applied;
  return refuseUnsound(applied.value.protocol) ?? applied;
}

/** Several operations one after the other, all or none, with one inverse. Only the end has to be sound. */
export function applyOperations(protocol: Protocol, list: readonly Operation[]): OperationResult {
  const [only] = list;
  if (only === undefined) return ok({ protocol, inverse: { kind: 'batch', operations: [] } });
  return applyOperation(protocol, list.length === 1 ? only : { kind: 'batch', operations: [...list] });
}

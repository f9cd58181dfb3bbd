import { same } from '@/lib/core/merging';
import { fail, ok } from '@/lib/core/result';
import type { Operation } from '@/schemas/operation';
import type { Protocol } from '@/schemas/protocol';
import { integrityAfter } from '../integrity';
import { placeInDutch } from '../place-in-dutch';
import type { Problem } from '../refuse-hostile-values';
import { applyByKind } from './apply-trusted';
import { fitted } from './fitted';
import { madeOn } from './made-on';
import type { OperationResult } from './operation-definition';
import type { OperationFailure } from './operation-failure';
import { overwriting } from './overwriting';
import { readOperation } from './read-operation';

function refuseUnsound(before: Protocol, after: Protocol) {
  const { duplicates, broken, misplaced } = integrityAfter(before, after);
  const refuse = (code: OperationFailure['code'], [problem]: Problem[]) =>
    problem &&
    fail<OperationFailure>({ code, place: placeInDutch(after, problem.path), message: problem.message });
  return (
    refuse('duplicate_id', duplicates) ?? refuse('would_dangle', broken) ?? refuse('invalid_value', misplaced)
  );
}

/** What the operation does, checked once: each thing it made anew, and the document as a whole. */
function applyRead(protocol: Protocol, operation: Operation): OperationResult {
  const applied = applyByKind(protocol, operation, applyRead);
  if (operation.kind === 'batch') return applied;
  if (!applied.ok)
    return isThereAlready(protocol, operation, applied.failure) ? unchanged(protocol) : applied;
  const after = fitted(protocol, applied.value.protocol, operation);
  if (!after.ok) return after;
  return refuseUnsound(protocol, after.value) ?? ok({ ...applied.value, protocol: after.value });
}

/** Cleared by both, where a default takes the place of what is cleared: somebody changed it since, to just this. */
function isThereAlready(protocol: Protocol, operation: Operation, failure: OperationFailure): boolean {
  if (failure.code !== 'changed_since' || !('patch' in operation)) return false;
  const applied = applyRead(protocol, overwriting(operation));
  return applied.ok && same(applied.value.protocol, protocol);
}

function unchanged(protocol: Protocol): OperationResult {
  return ok({ protocol, inverse: { kind: 'batch', operations: [] } });
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
  if (only === undefined) return unchanged(protocol);
  return applyOperation(protocol, list.length === 1 ? only : { kind: 'batch', operations: [...list] });
}

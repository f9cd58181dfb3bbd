import { expect } from 'vitest';
import { applyOperation, parseProtocol, type Operation, type OperationFailure } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';

function applied(protocol: Protocol, operation: Operation) {
  const result = applyOperation(protocol, JSON.parse(JSON.stringify(operation)) as Operation);
  if (!result.ok) throw new Error(`${operation.kind} was refused: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/**
 * The protocol after the operation. On the way it checks the laws every operation keeps: the result parses, the
 * inverse gives back exactly what was, and the inverse of the inverse does it again; all of them through JSON.
 */
export function applyAndUndo(protocol: Protocol, operation: Operation): Protocol {
  const done = applied(protocol, operation);
  expect(parseProtocol(done.protocol)).toMatchObject({ ok: true });
  const undone = applied(done.protocol, done.inverse);
  expect(undone.protocol).toEqual(protocol);
  expect(applied(undone.protocol, undone.inverse).protocol).toEqual(done.protocol);
  return done.protocol;
}

/** The code with which the operation is refused; an accepted operation fails the test. */
export function refusalOf(protocol: Protocol, operation: Operation): OperationFailure['code'] {
  const result = applyOperation(protocol, operation);
  if (result.ok) throw new Error(`${operation.kind} was accepted`);
  return result.failure.code;
}

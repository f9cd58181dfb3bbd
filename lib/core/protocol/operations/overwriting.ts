import type { Operation } from '@/schemas/operation';

/** The edit without what it was made on: it puts its value in the place of whatever stands there. */
export function overwriting(operation: Operation): Operation {
  if (operation.kind === 'batch') return { ...operation, operations: operation.operations.map(overwriting) };
  if (!('was' in operation)) return operation;
  const { was: _was, ...rest } = operation;
  return rest;
}

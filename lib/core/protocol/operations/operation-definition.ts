import type { Result } from '@/lib/core/result';
import type { Operation, OperationKind, OperationOf } from '@/schemas/operation';
import type { Protocol } from '@/schemas/protocol';
import type { OperationFailure } from './operation-failure';

export type OperationResult = Result<{ protocol: Protocol; inverse: Operation }, OperationFailure>;
export type Apply = (protocol: Protocol, operation: Operation) => OperationResult;

/**
 * What one kind of operation does. It gets an operation that fits its schema and a sound protocol; it looks after the
 * ids it is given, after limits, and after every reference that would be left behind. What remains (a thing that no
 * longer fits its schema, references that a payload brings in, columns) `applyOperation` checks on the result. The
 * inverse undoes exactly, order included. Pure, and free of zod: the check in the browser makes its fixes with these.
 */
export type OperationDefinition<K extends OperationKind> = (
  protocol: Protocol,
  operation: OperationOf<K>,
  applyOther: Apply,
) => OperationResult;

import { z } from 'zod';
import type { Result } from '@/lib/core/result';
import type { Protocol } from '@/schemas/protocol';
import type { Operation, OperationFailure, OperationKind } from './operation';

export type OperationOf<K extends OperationKind> = Extract<Operation, { kind: K }>;
export type OperationResult = Result<{ protocol: Protocol; inverse: Operation }, OperationFailure>;

/**
 * One kind of operation. `apply` gets an operation that fits `schema` and a sound protocol; it looks after the
 * ids it is given, after limits, and after every reference that would be left behind. What remains (references
 * that a payload brings in, columns) is checked on the result. The inverse undoes exactly, order included.
 */
export type OperationDefinition<K extends OperationKind> = {
  schema: z.ZodType<OperationOf<K>>;
  apply: (
    protocol: Protocol,
    operation: OperationOf<K>,
    applyOther: (protocol: Protocol, operation: Operation) => OperationResult,
  ) => OperationResult;
};

/** The fields of an operation that say where in a list. */
export const place = {
  index: z.number().int().min(0).max(1_000_000),
  after: z.string().max(200).nullable().optional(),
};
/** What a removal was made on. */
export const removal = { was: z.string().max(40).optional() };

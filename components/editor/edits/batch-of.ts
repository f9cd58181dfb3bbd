import type { Operation } from '@/lib/core/protocol';

/** These as one edit: done and taken back together. Undefined when there are none. */
export function batchOf(operations: Operation[]): Operation | undefined {
  return operations.length > 1 ? { kind: 'batch', operations } : operations[0];
}

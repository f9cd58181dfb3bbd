import type { Operation } from '@/lib/core/protocol';

/** The operation as it survives JSON: a field that is cleared says null instead of undefined. */
export function sendable(operation: Operation): Operation {
  if (operation.kind === 'batch') return { ...operation, operations: operation.operations.map(sendable) };
  if (!('patch' in operation)) return operation;
  const patch = Object.fromEntries(
    Object.entries(operation.patch).map(([name, value]) => [name, value ?? null]),
  );
  return { ...operation, patch };
}

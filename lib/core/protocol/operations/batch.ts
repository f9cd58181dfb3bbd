import { ok } from '@/lib/core/result';
import type { Operation } from '@/schemas/operation';
import type { OperationDefinition } from './operation-definition';

/**
 * All or none, one after the other: the document is sound after every member, so a thing is added before others
 * point to it. The members are read with their own schemas before this is applied.
 */
export const batch: OperationDefinition<'batch'> = (protocol, { operations }, applyOther) => {
  let after = protocol;
  const inverses: Operation[] = [];
  for (const operation of operations) {
    const result = applyOther(after, operation);
    if (!result.ok) return result;
    after = result.value.protocol;
    const { inverse } = result.value;
    inverses.unshift(...(inverse.kind === 'batch' ? inverse.operations : [inverse]));
  }
  return ok({ protocol: after, inverse: { kind: 'batch', operations: inverses } });
};

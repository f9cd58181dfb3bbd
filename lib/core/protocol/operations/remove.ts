import { ok } from '@/lib/core/result';
import type { Protocol } from '@/schemas/protocol';
import { withoutDanglingReferences } from '../references';
import type { Operation } from '@/schemas/operation';
import type { OperationResult } from './operation-definition';
import { settle } from './settle';

/**
 * The end of every removal: lets go of what points to the removed thing, and makes the inverse that adds the
 * thing back and then settles everything the removal touched.
 */
export function removed(before: Protocol, without: Protocol, addBack: Operation): OperationResult {
  const protocol = withoutDanglingReferences(without);
  const touched = settle(protocol, before);
  const inverse: Operation =
    touched.length === 0 ? addBack : { kind: 'batch', operations: [addBack, ...touched] };
  return ok({ protocol, inverse });
}

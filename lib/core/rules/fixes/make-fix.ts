import type { Operation } from '@/lib/core/protocol';
import { ruleOf } from '../rules';
import type { FixContext } from './fix';

/** The edit that mends the finding, or undefined when there is none for this document. */
export function makeFix(context: FixContext): Operation | undefined {
  return ruleOf(context.finding.rule)?.fix?.make(context);
}

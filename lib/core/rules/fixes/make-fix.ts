import { ruleOf } from '../rules';
import type { FixOperation } from './edited';
import type { FixContext } from './fix';

/** The edit that mends the finding, or undefined when there is none for this document. */
export function makeFix(context: FixContext): FixOperation | undefined {
  return ruleOf(context.finding.rule)?.fix?.make(context);
}

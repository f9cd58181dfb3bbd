import type { Operation } from '@/schemas/operation';
import { ruleOf } from '../rules';
import type { FixContext } from './fix';

/** The edit that mends the finding, or undefined when there is none for this document. */
export function makeFix(context: FixContext): Operation | undefined {
  if (context.finding.fixLabel === undefined) return undefined;
  return ruleOf(context.finding.rule)?.fix?.make(context);
}

/** What the author does when there is none: in one or two Dutch sentences, of that rule where it says so. */
export function byHandOf(rule: string): string {
  return ruleOf(rule)?.fix?.byHand ?? 'Vul het zelf in op de plek waar het hoort.';
}

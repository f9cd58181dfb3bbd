import { checkProtocol, type Finding } from '@/lib/core/rules';
import type { Protocol } from '@/schemas/protocol';

/** The day on which tests judge. */
export const testDay = '2026-11-22';

/** What one rule finds: the ids of the smallest things it points at, in order. */
export function findingsOf(rule: string, protocol: Protocol): string[] {
  return checkProtocol(protocol, { on: testDay })
    .filter((finding) => finding.rule === rule)
    .map(
      ({ where }) =>
        where.exitId ??
        where.cardId ??
        where.stepId ??
        where.routeId ??
        where.columnId ??
        where.functionId ??
        where.entryId ??
        where.collection ??
        where.field ??
        'protocol',
    );
}

/** What one rule finds, in order; judged by another day when that is given. */
export function foundBy(rule: string, protocol: Protocol, on = testDay): Finding[] {
  return checkProtocol(protocol, { on }).filter((finding) => finding.rule === rule);
}

/** The keys of what one rule finds, without the rule: place and subject, "step-2:injury-expert". */
export function keysOf(rule: string, protocol: Protocol): string[] {
  return foundBy(rule, protocol).map(({ key }) => key.slice(rule.length + 1));
}

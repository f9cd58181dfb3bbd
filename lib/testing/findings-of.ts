import { checkProtocol } from '@/lib/core/rules';
import type { Protocol } from '@/schemas/protocol';

/** What one rule finds: the ids of the smallest things it points at, in order. */
export function findingsOf(rule: string, protocol: Protocol): string[] {
  return checkProtocol(protocol)
    .filter((finding) => finding.rule === rule)
    .map(
      ({ where }) =>
        where.exitId ?? where.cardId ?? where.stepId ?? where.routeId ?? where.columnId ?? 'protocol',
    );
}

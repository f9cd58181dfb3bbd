import type { Where } from '@/lib/core/rules';

/** The id of the smallest thing a finding points at; else its list or field; "protocol" for the whole. */
export function placeOf(where: Where): string {
  return (
    where.exitId ??
    where.cardId ??
    where.stepId ??
    where.routeId ??
    where.columnId ??
    where.functionId ??
    where.entryId ??
    where.collection ??
    where.field ??
    'protocol'
  );
}

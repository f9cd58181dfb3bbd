import type { Finding } from '@/lib/core/rules';
import type { DecisionTable } from '@/lib/core/weighing';
import type { RouteId } from '@/schemas/ids';

/** What the check said last. */
export type CheckState = {
  /** 'waiting': nothing was said yet. 'failed': a rule broke, so what stands here may be old. */
  standing: 'waiting' | 'done' | 'failed';
  findings: readonly Finding[];
  /** The decision table of `tableOf`; null: that route weighs nothing, or no table is on screen. */
  table: DecisionTable | null;
  tableOf: RouteId | null;
};

export const nothingChecked: CheckState = { standing: 'waiting', findings: [], table: null, tableOf: null };

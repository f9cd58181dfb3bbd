import type { VersionRecord } from '@/lib/core/rules';
import type { Plant } from './plant';

/** The rule, and what the finding points at: the smallest id, list or field; "protocol" for the whole. */
export type Expected = { rule: string; at: string };

/** One way to spoil the model meldcode, and everything the check says of it. */
export type Defect = {
  name: string;
  plant: Plant;
  finds: readonly Expected[];
  /** Present when the spoilt version is about to be published. */
  record?: VersionRecord;
};

export function defect(name: string, plant: Plant, rule: string, at: string): Defect {
  return { name, plant, finds: [{ rule, at }] };
}

/** Without a route for home each of the five steps is missing, and the check lists them all, as it does for a shell. */
export const fiveSteps: readonly Expected[] = Array.from({ length: 5 }, () => ({
  rule: 'ML-02',
  at: 'protocol',
}));

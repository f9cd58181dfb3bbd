import { groundsFor, rulesFor, type HeldGround } from '@/lib/core/rules';
import type { Sector } from '@/schemas/vocabulary';

/** Which edition of the rules this program holds: the year and month in which they were last held against the law. */
export const ruleSetVersion = '2026.11';

/** A rule as it applied on a day: what must be so, and on what grounds of that day. */
export type AppliedRule = { id: string; title: string; why: string; grounds: HeldGround[] };
export type RuleSet = { version: string; rules: AppliedRule[] };

/** The rules that applied on that day for these sectors, each with the grounds that held then. */
export function ruleSet(judging: { on: string; sectors: readonly Sector[] }): RuleSet {
  const rules = rulesFor(judging).map(({ id, title, why, grounds }) => ({
    id,
    title,
    why,
    grounds: groundsFor(grounds, judging),
  }));
  return { version: ruleSetVersion, rules };
}

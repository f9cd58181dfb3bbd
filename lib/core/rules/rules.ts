import { legalRules } from './legal/legal-rules';
import type { Rule } from './rule';
import { soundnessRules } from './soundness/soundness-rules';
import { weighingRules } from './weighing/weighing-rules';

/** Every rule of the check, in the order in which findings are shown. */
export const rules: readonly Rule[] = [...soundnessRules, ...weighingRules, ...legalRules];

export function ruleOf(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}

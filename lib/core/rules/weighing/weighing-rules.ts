import type { Rule } from '../rule';
import { weighingContradiction } from './weighing-contradiction';
import { weighingGap } from './weighing-gap';
import { weighingOverlap } from './weighing-overlap';

/** Does every combination of answers end well? What ML-10, ML-11 and ML-25 say is left to them. */
export const weighingRules: readonly Rule[] = [weighingGap, weighingOverlap, weighingContradiction];

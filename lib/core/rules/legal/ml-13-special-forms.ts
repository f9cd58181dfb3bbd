import { besluit } from '../grounds';
import type { Rule } from '../rule';

export const specialForms: Rule = {
  id: 'ML-13',
  title: 'Bijzondere vormen van geweld: wie je belt, en niet eerst naar de ouders',
  why: 'Bij eergerelateerd geweld kan een gesprek met de familie levensgevaarlijk zijn.',
  severity: 'blocks',
  grounds: besluit('art. 2 lid 1 onder c'),
  exception: 'not-applicable',
  check: () => [],
};

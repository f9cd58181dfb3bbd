import { besluit } from '../grounds';
import type { Rule } from '../rule';

export const fiveSteps: Rule = {
  id: 'ML-02',
  title: 'De vijf wettelijke stappen staan erin',
  why: 'Elke stap die ontbreekt is een moment waarop een signaal blijft liggen.',
  severity: 'blocks',
  grounds: besluit('art. 2 lid 1 onder a en lid 2'),
  exception: 'none',
  check: () => [],
};

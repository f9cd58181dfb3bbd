import { weighingFramework } from '../grounds';
import type { Rule } from '../rule';

export const twoDecisions: Rule = {
  id: 'ML-07',
  title: 'Twee beslissingen, in deze volgorde: melden, dan hulp',
  why: 'Wie kiest tussen melden óf hulp, meldt te laat.',
  severity: 'blocks',
  grounds: weighingFramework('twee beslissingen in stap 5'),
  exception: 'none',
  check: () => [],
};

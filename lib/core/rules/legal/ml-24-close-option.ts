import { weighingFramework } from '../grounds';
import type { Rule } from '../rule';

export const closeOption: Rule = {
  id: 'ML-24',
  title: 'Je kunt ook afsluiten en vastleggen',
  why: 'Een vermoeden dat niet klopt, moet je netjes kunnen afsluiten.',
  severity: 'warns',
  grounds: weighingFramework('afsluiten in stroomschema'),
  exception: 'reason',
  check: () => [],
};

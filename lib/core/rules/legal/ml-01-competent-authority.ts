import { meldcodeDuty } from '../grounds';
import type { Rule } from '../rule';

export const competentAuthority: Rule = {
  id: 'ML-01',
  title: 'Het bevoegd gezag staat erin',
  why: 'Alleen het bevoegd gezag kan een meldcode vaststellen; wie dat is, moet vaststaan.',
  severity: 'blocks',
  grounds: meldcodeDuty('lid 1'),
  exception: 'none',
  check: () => [],
};

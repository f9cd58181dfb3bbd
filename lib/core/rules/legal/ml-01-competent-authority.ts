import { meldcodeDuty } from '../grounds';
import type { Rule } from '../rule';

export const competentAuthority: Rule = {
  id: 'ML-01',
  title: 'Het bevoegd gezag staat erin',
  why: 'Alleen het bevoegd gezag kan een meldcode vaststellen, dus moet vaststaan wie dat is.',
  severity: 'blocks',
  grounds: meldcodeDuty('lid 1'),
  exception: 'none',
  check: ({ competentAuthority: authority }) =>
    authority?.trim()
      ? []
      : [
          {
            where: { field: 'competentAuthority' },
            message: 'Er staat niet in wie het bevoegd gezag is dat deze meldcode vaststelt. Vul dat in.',
          },
        ],
};

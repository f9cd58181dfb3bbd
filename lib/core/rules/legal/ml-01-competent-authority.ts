import { meldcodeDuty } from '../grounds';
import type { Rule } from '../rule';

export const competentAuthority: Rule = {
  id: 'ML-01',
  title: 'Het bevoegd gezag staat erin',
  why: 'De wet laat het bevoegd gezag de meldcode vaststellen (in de opvang: de houder), dus moet vaststaan wie dat is.',
  severity: 'blocks',
  grounds: meldcodeDuty('lid 1'),
  exception: 'none',
  check: ({ competentAuthority: authority }, { sectors }) =>
    authority?.trim()
      ? []
      : [
          {
            where: { field: 'competentAuthority' },
            message: `Er staat niet in wie het bevoegd gezag is${sectors.includes('ko') ? ' (in de opvang: de houder)' : ''} dat deze meldcode vaststelt. Vul dat in.`,
          },
        ],
};

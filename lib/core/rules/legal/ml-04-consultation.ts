import { besluit } from '../grounds';
import type { Rule } from '../rule';

export const consultation: Rule = {
  id: 'ML-04',
  title: 'Overleg met een collega, Veilig Thuis en zo nodig letselduiding',
  why: 'Niemand hoeft een signaal alleen te wegen; een deskundige ziet wat jij niet ziet.',
  severity: 'blocks',
  grounds: besluit('art. 2 lid 2 onder b'),
  exception: 'none',
  check: () => [],
};

import { besluit } from '../grounds';
import type { Rule } from '../rule';

export const childCheck: Rule = {
  id: 'ML-14',
  title: 'De kindcheck: wie, wanneer en waarop je let',
  why: 'Achter een volwassene met problemen kan een kind staan dat niemand ziet.',
  severity: 'blocks',
  grounds: besluit('art. 2 lid 1 onder e'),
  exception: 'not-applicable',
  check: () => [],
};

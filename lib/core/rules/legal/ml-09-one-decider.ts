import { besluit } from '../grounds';
import type { Rule } from '../rule';

export const oneDecider: Rule = {
  id: 'ML-09',
  title: 'Precies één functie is eindverantwoordelijk voor melden',
  why: 'Als niemand of iedereen beslist, beslist niemand.',
  severity: 'blocks',
  grounds: besluit('art. 2 lid 1 onder b'),
  exception: 'none',
  check: () => [],
};

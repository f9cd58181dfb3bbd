import { besluit, jeugdwet } from '../grounds';
import type { Rule } from '../rule';

export const referralIndex: Rule = {
  id: 'ML-16',
  title: 'De verwijsindex, of dat je niet meldingsbevoegd bent',
  why: 'Wie meldingsbevoegd is, moet weten wanneer en hoe.',
  severity: 'blocks',
  grounds: [...besluit('art. 2 lid 1 onder d'), ...jeugdwet('art. 7.1.1.2')],
  exception: 'none',
  check: () => [],
};

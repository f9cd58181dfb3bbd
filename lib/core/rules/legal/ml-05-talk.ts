import { besluit } from '../grounds';
import type { Rule } from '../rule';

export const talk: Rule = {
  id: 'ML-05',
  title: 'Een gesprek, en wanneer je ervan afziet',
  why: 'Een gesprek helpt, behalve als het een kind in gevaar brengt.',
  severity: 'blocks',
  grounds: besluit('art. 2 lid 2 onder c'),
  exception: 'none',
  check: () => [],
};

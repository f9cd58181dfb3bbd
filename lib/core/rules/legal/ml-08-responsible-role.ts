import { besluit } from '../grounds';
import type { Rule } from '../rule';

export const responsibleRole: Rule = {
  id: 'ML-08',
  title: 'Elke stap heeft iemand die hem doet, elke kolom een taak',
  why: 'Wat van niemand is, gebeurt niet.',
  severity: 'blocks',
  grounds: besluit('art. 2 lid 1 onder b'),
  exception: 'none',
  check: () => [],
};

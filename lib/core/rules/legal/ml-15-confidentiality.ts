import { besluit } from '../grounds';
import type { Rule } from '../rule';

export const confidentiality: Rule = {
  id: 'ML-15',
  title: 'Hoe je met vertrouwelijke gegevens omgaat',
  why: 'Vastleggen beschermt het kind; wie erbij kan, moet vaststaan.',
  severity: 'blocks',
  grounds: besluit('art. 2 lid 1 onder f'),
  exception: 'none',
  check: () => [],
};

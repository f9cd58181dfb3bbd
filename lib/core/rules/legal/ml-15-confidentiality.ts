import { addText } from '../fixes/add-text';
import { besluit } from '../grounds';
import type { Rule } from '../rule';
import { instructed } from './explained';

export const confidentiality: Rule = {
  id: 'ML-15',
  title: 'Hoe je met vertrouwelijke gegevens omgaat',
  why: 'Vastleggen beschermt het kind; wie erbij kan, moet vaststaan.',
  severity: 'blocks',
  grounds: besluit('art. 2 lid 1 onder g'),
  exception: 'none',
  fix: addText('Voeg het hoofdstuk toe', 'chapters', 'confidentiality'),
  check: (_protocol, facts) =>
    instructed(facts, 'confidentiality').length > 0
      ? []
      : [
          {
            where: { collection: 'chapters' },
            message: 'Er staat niet hoe je met vertrouwelijke gegevens omgaat en wie erbij kan.',
          },
        ],
};

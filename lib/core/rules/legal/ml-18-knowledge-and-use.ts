import { addText } from '../fixes/add-text';
import { meldcodeDuty } from '../grounds';
import type { Rule } from '../rule';
import { instructed } from './explained';

export const knowledgeAndUse: Rule = {
  id: 'ML-18',
  title: 'Hoe je kennis en gebruik van de meldcode bevordert',
  why: 'Een meldcode die niemand kent, helpt geen kind.',
  severity: 'warns',
  grounds: meldcodeDuty('lid 4'),
  exception: 'reason',
  fix: addText('Voeg het hoofdstuk toe', 'chapters', 'knowledge-and-use'),
  check: (_protocol, facts) =>
    instructed(facts, 'knowledge-and-use').length > 0
      ? []
      : [
          {
            where: { collection: 'chapters' },
            message:
              'Er staat niet hoe iedereen de meldcode leert kennen en gebruiken, ook nieuwe medewerkers.',
          },
        ],
};

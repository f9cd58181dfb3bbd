import { addText } from '../fixes/add-text';
import { practice } from '../grounds';
import type { Rule } from '../rule';
import { instructed } from './explained';

export const boardMonitoring: Rule = {
  id: 'ML-33',
  title: 'Het bestuur volgt het gebruik, zonder gegevens van leerlingen',
  why: 'Alleen zo ziet het bestuur of de meldcode op school wordt gebruikt.',
  severity: 'advises',
  grounds: practice('bovenschools volgen'),
  exception: 'reason',
  fix: addText('Voeg het hoofdstuk toe', 'chapters', 'board-monitoring'),
  check: (_protocol, facts) =>
    instructed(facts, 'board-monitoring').length > 0
      ? []
      : [
          {
            where: { collection: 'chapters' },
            message:
              'Er staat niet hoe het bestuur het gebruik van de meldcode volgt, zonder gegevens van leerlingen.',
          },
        ],
};

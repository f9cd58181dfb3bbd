import { addText } from '../fixes/add-text';
import { wmo } from '../grounds';
import type { Rule } from '../rule';
import { explained } from './explained';

export const rightToReport: Rule = {
  id: 'ML-19',
  title: 'Het meldrecht is uitgelegd',
  why: 'Wie niet weet dat melden zonder toestemming mag, wacht te lang.',
  severity: 'warns',
  grounds: wmo('art. 5.2.6'),
  exception: 'reason',
  fix: addText('Voeg het hoofdstuk toe', 'chapters', 'right-to-report'),
  check: (_protocol, facts) =>
    explained(facts, 'right-to-report').length > 0
      ? []
      : [
          {
            where: { collection: 'chapters' },
            message:
              'Het meldrecht is niet uitgelegd: melden en vragen van Veilig Thuis beantwoorden mag zonder toestemming.',
          },
        ],
};

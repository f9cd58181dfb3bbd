import { wmo } from '../grounds';
import type { Rule } from '../rule';

export const rightToReport: Rule = {
  id: 'ML-19',
  title: 'Het meldrecht is uitgelegd',
  why: 'Wie niet weet dat melden zonder toestemming mag, wacht te lang.',
  severity: 'warns',
  grounds: wmo('art. 5.2.6'),
  exception: 'reason',
  check: () => [],
};

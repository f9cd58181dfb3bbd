import { practice } from '../grounds';
import type { Rule } from '../rule';

export const boardMonitoring: Rule = {
  id: 'ML-33',
  title: 'Het bestuur volgt het gebruik, zonder gegevens van leerlingen',
  why: 'Zo ziet het bestuur of de meldcode werkt.',
  severity: 'advises',
  grounds: practice('bovenschools volgen'),
  exception: 'reason',
  check: () => [],
};

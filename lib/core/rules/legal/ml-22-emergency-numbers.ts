import { practice } from '../grounds';
import type { Rule } from '../rule';

export const emergencyNumbers: Rule = {
  id: 'ML-22',
  title: 'Veilig Thuis en 112 staan erin',
  why: 'In nood zoekt niemand een nummer op.',
  severity: 'warns',
  grounds: practice('bereikbaarheid van Veilig Thuis'),
  exception: 'reason',
  check: () => [],
};

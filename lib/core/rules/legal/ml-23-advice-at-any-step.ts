import { practice } from '../grounds';
import type { Rule } from '../rule';

export const adviceAtAnyStep: Rule = {
  id: 'ML-23',
  title: 'Advies van Veilig Thuis kan bij elke stap',
  why: 'Iedereen mag bellen, ook anoniem en zonder toestemming van de school.',
  severity: 'warns',
  grounds: practice('advies vragen staat voor iedereen open'),
  exception: 'reason',
  check: () => [],
};

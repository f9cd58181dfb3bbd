import { practice } from '../grounds';
import type { Rule } from '../rule';

export const noPersonalNames: Rule = {
  id: 'ML-36',
  title: 'Geen namen van personen',
  why: 'Een nieuwe collega mag geen nieuwe instemming kosten.',
  severity: 'advises',
  grounds: practice('namen op de informatiekaart'),
  exception: 'confirm',
  check: () => [],
};

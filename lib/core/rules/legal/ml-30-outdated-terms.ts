import { practice } from '../grounds';
import type { Rule } from '../rule';

export const outdatedTerms: Rule = {
  id: 'ML-30',
  title: 'Geen verouderde namen',
  why: 'Wie het AMK zoekt, belt een nummer dat niet meer bestaat.',
  severity: 'advises',
  grounds: practice('namen die niet meer bestaan'),
  exception: 'confirm',
  check: () => [],
};

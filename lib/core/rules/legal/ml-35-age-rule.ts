import { practice } from '../grounds';
import type { Rule } from '../rule';

export const ageRule: Rule = {
  id: 'ML-35',
  title: 'Met wie je praat bij welke leeftijd',
  why: 'Vanaf 16 jaar beslist de leerling zelf mee; jonger praat je met de ouders.',
  severity: 'advises',
  grounds: practice('leeftijd en toestemming'),
  exception: 'reason',
  check: () => [],
};

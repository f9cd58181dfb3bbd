import { practice } from '../grounds';
import type { Rule } from '../rule';

export const acuteShortcut: Rule = {
  id: 'ML-27',
  title: 'Bij acuut gevaar is er vanaf elke stap een korte weg',
  why: 'Wie eerst alle stappen doet, komt te laat.',
  severity: 'warns',
  grounds: practice(
    'versnellen bij acuut gevaar',
    'https://www.meldcode.nu/stappen-bij-acuut-gevaar-mb-jgz/',
  ),
  exception: 'reason',
  check: () => [],
};

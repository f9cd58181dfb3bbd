import { weighingFramework } from '../grounds';
import type { Rule } from '../rule';

export const reportAgain: Rule = {
  id: 'ML-25',
  title: 'Helpt de hulp niet, dan (opnieuw) melden; nieuwe signalen naar stap 1',
  why: 'Onveiligheid stopt niet omdat er een plan is.',
  severity: 'warns',
  grounds: weighingFramework('meldnorm 3'),
  exception: 'reason',
  check: () => [],
};

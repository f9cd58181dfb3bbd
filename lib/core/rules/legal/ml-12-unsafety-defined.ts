import { weighingFramework } from '../grounds';
import type { Rule } from '../rule';

export const unsafetyDefined: Rule = {
  id: 'ML-12',
  title: 'Acute en structurele onveiligheid en disclosure zijn uitgelegd',
  why: 'Wie niet weet wat de woorden betekenen, weegt verkeerd.',
  severity: 'warns',
  grounds: weighingFramework('definities, met klem geadviseerd'),
  exception: 'reason',
  check: () => [],
};

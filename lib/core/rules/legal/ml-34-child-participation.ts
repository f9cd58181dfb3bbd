import { practice } from '../grounds';
import type { Rule } from '../rule';

export const childParticipation: Rule = {
  id: 'ML-34',
  title: 'Hoe het kind meepraat',
  why: 'Een kind weet vaak zelf wat helpt en wat gevaar geeft.',
  severity: 'advises',
  grounds: practice('participatie van kinderen (VWS 2018)'),
  exception: 'reason',
  check: () => [],
};

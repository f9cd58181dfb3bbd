import { staffOffenceDuty } from '../grounds';
import type { Rule } from '../rule';

export const staffOffenceRoute: Rule = {
  id: 'ML-20',
  title: 'Een eigen route voor een mogelijk seksueel misdrijf door een medewerker',
  why: 'Hier geldt een andere plicht: direct naar het bestuur, overleg en aangifte.',
  severity: 'warns',
  grounds: staffOffenceDuty(),
  exception: 'reason',
  check: () => [],
};

import { practice } from '../grounds';
import type { Rule } from '../rule';

export const signalListCaution: Rule = {
  id: 'ML-37',
  title: 'Bij signalenlijsten staat wat ze waard zijn',
  why: 'Een signaal bewijst niets, en geen signaal sluit niets uit.',
  severity: 'advises',
  grounds: practice('vuistregels bij signalen'),
  exception: 'reason',
  check: () => [],
};

import { meldcodeDuty } from '../grounds';
import type { Rule } from '../rule';

export const knowledgeAndUse: Rule = {
  id: 'ML-18',
  title: 'Hoe je kennis en gebruik van de meldcode bevordert',
  why: 'Een meldcode die niemand kent, helpt geen kind.',
  severity: 'warns',
  grounds: meldcodeDuty('lid 4'),
  exception: 'reason',
  check: () => [],
};

import { jeugdwet, meldcodeDuty, wmo } from '../grounds';
import type { Rule } from '../rule';

export const statutoryDefinitions: Rule = {
  id: 'ML-17',
  title: 'Huiselijk geweld en kindermishandeling volgens de wet',
  why: 'Met een eigen definitie val je buiten de wet of mis je een vorm.',
  severity: 'warns',
  grounds: [...meldcodeDuty('lid 2 en 3'), ...wmo('art. 1.1.1'), ...jeugdwet('art. 1.1')],
  exception: 'reason',
  check: () => [],
};

import { meldcodeDuty } from '../grounds';
import type { Rule } from '../rule';

export const unfinishedText: Rule = {
  id: 'ML-29',
  title: 'Geen tekst die nog af moet',
  why: 'Een lege plek valt pas op als iemand haar nodig heeft.',
  severity: 'blocks',
  grounds: meldcodeDuty('lid 1'),
  exception: 'confirm',
  check: () => [],
};

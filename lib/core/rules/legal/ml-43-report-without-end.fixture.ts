import { action, outcome, protocolWithSteps, question } from '@/lib/testing/build-protocol';

export const report = (id: string, ...to: string[]) => outcome(id, to, { outcome: 'report' });
export const valid = protocolWithSteps([
  report('report', 'works'),
  question('works', 'col-a', ['end', 'report']),
  outcome('end'),
]);
/** Whatever one answers, one reports again. */
export const invalid = protocolWithSteps([
  report('report', 'works'),
  question('works', 'col-a', ['wait', 'report']),
  action('wait', 'col-a', ['report']),
]);

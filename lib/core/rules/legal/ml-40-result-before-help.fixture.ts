import { action, outcome, protocolOf, question, route, step, type Way } from '@/lib/testing/build-protocol';
import type { Card } from '@/schemas/protocol-flow';

export const no = (to: string): Way => ({ to, label: 'nee', answers: ['no'] });
export const yes = (to: string): Way => ({ to, label: 'ja', answers: ['yes'] });
export const report = outcome('report', [], { outcome: 'report' });
export const help = outcome('help', [], { outcome: 'help' });
export const accepted = (to: string) =>
  question('w4', 'col-a', [yes(to), no('report')], { questions: ['weighing-4'] });
export const result = (to: string) =>
  question('w5', 'col-a', [yes(to), no('report')], { questions: ['weighing-5'] });

export const deciding = (...cards: Card[]) =>
  protocolOf({ routes: [route('thuis', [step('step-5', cards, { kinds: ['decide'] })])] });

export const valid = deciding(
  accepted('plan'),
  action('plan', 'col-a', ['w5']),
  result('help'),
  help,
  report,
);
/** The plan comes when it has worked. */
export const invalid = deciding(
  accepted('w5'),
  result('plan'),
  action('plan', 'col-a', ['help']),
  help,
  report,
);

import { action, outcome, protocolOf, question, route, step, type Way } from '@/lib/testing/build-protocol';
import type { Card } from '@/schemas/protocol-flow';

export const no = (to: string): Way => ({ to, label: 'nee', answers: ['no'] });
export const yes = (to: string): Way => ({ to, label: 'ja of twijfel', answers: ['yes', 'doubt'] });

export const weighing = [
  question('w1', 'col-a', [yes('w2'), no('close')], { questions: ['weighing-1'] }),
  question('w2', 'col-a', [yes('report'), no('plan')], { questions: ['weighing-2'] }),
];
export const deciding = [
  action('plan', 'col-a', ['help']),
  outcome('report', [], { outcome: 'report' }),
  outcome('help', [], { outcome: 'help' }),
  outcome('close'),
];

/** A route that begins with these cards in its step for the talk, and then weighs. */
export const beginning = (...talk: Card[]) =>
  protocolOf({
    routes: [
      route('thuis', [
        step('step-3', talk, { kinds: ['talk'] }),
        step('step-4', weighing, { kinds: ['weigh'] }),
        step('step-5', deciding, { kinds: ['decide'] }),
      ]),
    ],
  });

export const valid = beginning(action('talk', 'col-a', ['w1']));
/** Who thinks that it is not that bad, helps without asking. */
export const invalid = beginning(
  question('bad', 'col-a', [
    { to: 'w1', label: 'ja', answers: ['yes'] },
    { to: 'plan', label: 'het valt mee', answers: ['other'] },
  ]),
);

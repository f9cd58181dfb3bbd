import { action, outcome, protocolOf, question, route, step, type Way } from '@/lib/testing/build-protocol';
import type { Card } from '@/schemas/protocol-flow';

export const no = (to: string): Way => ({ to, label: 'nee', answers: ['no'] });
export const yes = (to: string): Way => ({ to, label: 'ja', answers: ['yes', 'doubt'] });
export const deciding = (...cards: Card[]) =>
  protocolOf({
    routes: [
      route('thuis', [
        step('step-4', [action('weigh', 'col-a', [cards[0]!.id])], { kinds: ['weigh'] }),
        step('step-5', cards, { kinds: ['decide'] }),
      ]),
    ],
  });

export const valid = deciding(
  question('needed', 'col-a', [yes('report'), no('possible')], { questions: ['report-needed'] }),
  outcome('report', ['possible'], { outcome: 'report' }),
  question('possible', 'col-a', [yes('help'), no('close')], { questions: ['help-possible'] }),
  outcome('help', [], { outcome: 'help' }),
  outcome('close'),
);
/** Reporting or help: who can help does not ask whether reporting is needed. */
export const invalid = deciding(
  question('choice', 'col-a', [yes('help'), no('report')]),
  outcome('report', [], { outcome: 'report' }),
  outcome('help', [], { outcome: 'help' }),
);

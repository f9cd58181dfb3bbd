import { action, outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import type { Card } from '@/schemas/protocol-flow';

const talking = (...cards: Card[]) =>
  protocolOf({
    routes: [
      route('thuis', [
        step('step-3', cards, { kinds: ['talk'] }),
        step('step-4', [outcome('weigh')], { kinds: ['weigh'] }),
      ]),
    ],
  });

export const valid = talking(
  question('safe', 'col-a', ['talk', { to: 'weigh', tags: ['skip-talk'] }]),
  action('talk', 'col-a', ['weigh']),
);
export const invalid = talking(action('talk', 'col-a', ['weigh']));

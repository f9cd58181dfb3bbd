import { richTextFrom } from '@/lib/core/rich-text';
import { action, outcome, protocolOf, route, step } from '@/lib/testing/build-protocol';
import type { Card } from '@/schemas/protocol-flow';

const withSignals = (...cards: Card[]) =>
  protocolOf({
    routes: [
      route('thuis', [
        step('stap-1', cards, { kinds: ['signal'] }),
        step('stap-4', [outcome('melden')], { kinds: ['weigh'] }),
      ]),
    ],
  });

export const valid = withSignals(
  action('noteren', 'col-a', ['kindcheck']),
  action('kindcheck', 'col-a', ['melden'], {
    title: 'Doe de kindcheck',
    tags: ['child-check'],
    body: richTextFrom('Bij verslaving, geweld tussen ouders, zwangerschap of een puber met broertjes.'),
  }),
);

export const invalid = withSignals(action('noteren', 'col-a', ['melden']));

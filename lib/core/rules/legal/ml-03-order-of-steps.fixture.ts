import { action, outcome, protocolOf, route, step } from '@/lib/testing/build-protocol';

const steps = [
  step('step-1', [action('see', 'col-a', ['consult'])], { kinds: ['signal'] }),
  step('step-2', [action('consult', 'col-a', ['talk'])], { kinds: ['consult'] }),
  step('step-3', [action('talk', 'col-a', ['weigh'])], { kinds: ['talk'] }),
  step('step-4', [action('weigh', 'col-a', ['decide'])], { kinds: ['weigh'] }),
  step('step-5', [outcome('decide')], { kinds: ['decide'] }),
];
const [see, , , weigh, decide] = steps as [(typeof steps)[0], ...(typeof steps)[0][]];

export const valid = protocolOf({ routes: [route('thuis', steps)] });
/** First the talk with the parents, then the colleague. */
export const invalid = protocolOf({
  routes: [
    route('thuis', [
      { ...see, cards: [action('see', 'col-a', ['talk'])] },
      step('step-2', [action('talk', 'col-a', ['consult'])], { kinds: ['talk'] }),
      step('step-3', [action('consult', 'col-a', ['weigh'])], { kinds: ['consult'] }),
      weigh!,
      decide!,
    ]),
  ],
});

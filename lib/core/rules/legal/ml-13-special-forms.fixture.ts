import { action, outcome, protocolOf, route, step } from '@/lib/testing/build-protocol';
import type { Card } from '@/schemas/protocol-flow';
import type { Tag } from '@/schemas/vocabulary';

/** A home route: consulting, talking, reporting. */
export const home = (consults: Card, talks: Card = action('talk', 'col-a', ['end'])) =>
  route('thuis', [
    step('step-2', [consults], { kinds: ['consult'] }),
    step('step-3', [talks], { kinds: ['talk'] }),
    step('step-5', [outcome('end', [], { outcome: 'report' })], { kinds: ['decide'] }),
  ]);
const consulting = (...tags: Tag[]) =>
  protocolOf({ routes: [home(action('consult', 'col-a', ['talk'], { tags }))] });

export const valid = consulting('special-forms', 'veilig-thuis-advice', 'speed-up');
export const invalid = consulting('veilig-thuis-advice', 'speed-up');

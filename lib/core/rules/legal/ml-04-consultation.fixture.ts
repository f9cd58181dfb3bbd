import { action, outcome, protocolOf, route, step } from '@/lib/testing/build-protocol';
import type { Tag } from '@/schemas/vocabulary';

const consulting = (tags: Tag[]) =>
  protocolOf({
    routes: [
      route('thuis', [
        step('step-2', [action('consult', 'col-a', ['end'], { tags }), outcome('end')], {
          kinds: ['consult'],
        }),
      ]),
    ],
  });

export const valid = consulting(['veilig-thuis-advice', 'injury-expert']);
export const invalid = consulting([]);

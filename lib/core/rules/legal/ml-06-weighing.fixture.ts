import { action, outcome, protocolOf, route, step } from '@/lib/testing/build-protocol';
import type { Tag } from '@/schemas/vocabulary';

const weighing = (tags: Tag[]) =>
  protocolOf({
    routes: [
      route('thuis', [
        step('step-4', [action('weigh', 'col-a', ['end'], { tags }), outcome('end')], { kinds: ['weigh'] }),
      ]),
    ],
  });

export const valid = weighing(['risk-nature-severity', 'doubt-veilig-thuis']);
export const invalid = weighing(['report-norms']);

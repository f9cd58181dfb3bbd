import { outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import type { OutcomeKind } from '@/schemas/vocabulary';

const ending = (...kinds: OutcomeKind[]) => {
  const ends = kinds.map((kind) => outcome(kind, [], { outcome: kind }));
  return protocolOf({
    routes: [
      route('thuis', [
        step('stap-4', [question('weging', 'col-a', kinds, { questions: ['weighing-1'] })], {
          kinds: ['weigh'],
        }),
        step('stap-5', ends, { kinds: ['decide'] }),
      ]),
    ],
  });
};

export const valid = ending('report', 'help', 'close');
export const invalid = ending('report', 'help');

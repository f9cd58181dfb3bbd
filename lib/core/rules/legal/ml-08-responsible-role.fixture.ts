import {
  action,
  column,
  outcome,
  protocolOf,
  route,
  schoolFunction,
  step,
} from '@/lib/testing/build-protocol';
import type { CardPart } from '@/schemas/vocabulary';

const withPart = (part: CardPart) =>
  protocolOf({
    functions: [schoolFunction('teacher')],
    columns: [column('col-a', ['teacher'])],
    routes: [
      route('thuis', [
        step('step-1', [action('see', 'col-a', ['end'])]),
        step('step-2', [outcome('end', [], { parts: [{ columnId: column('col-a').id, part }] })]),
      ]),
    ],
  });

export const valid = withPart('does');
/** Everybody thinks along, nobody does it. */
export const invalid = withPart('joins');

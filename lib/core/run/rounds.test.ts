import { expect, it } from 'vitest';
import {
  action,
  column,
  outcome,
  protocolOf,
  question,
  route,
  schoolFunction,
  step,
} from '@/lib/testing/build-protocol';
import type { Card } from '@/schemas/protocol-flow';
import { me } from './any-flow.fixture';
import { walk } from './index';

/** What I walk; `start` is the card at which the route begins. */
function walked(cards: Card[], start: string, answers: string[]) {
  const steps = walk(
    protocolOf({
      functions: [schoolFunction(me), schoolFunction('ander')],
      columns: [column('col-a', [me]), column('col-b', ['ander'])],
      routes: [route('home', [step('step-1', cards)], { startCardId: start as Card['id'] })],
    }),
    { functionId: me, answers },
  );
  if (!steps.ok) throw new Error(JSON.stringify(steps.failure));
  return steps.value.flatMap(({ cardId }) => cardId ?? []);
}

const end = outcome('c-end');
const again = question('c-again', 'col-a', ['c-do', 'c-end']);
const next = action('c-do', 'col-a', ['c-again', 'c-side']);
const side = action('c-side', 'col-a');

it.each([
  ['below', [again, next, side, end]],
  ['above', [side, again, next, end]],
])('opens work that each round brings beside it in each round, also where it stands %s', (_, cards) => {
  const round = ['c-again', 'c-do', 'c-side'];
  expect(walked(cards, 'c-again', ['c-again-x1', 'c-again-x1', 'c-again-x2'])).toEqual([
    ...round,
    ...round,
    'c-again',
    'c-end',
  ]);
});

it('does so too after the work of others', () => {
  const first = action('c-0', 'col-b', ['c-again']);
  expect(
    walked([side, first, again, next, end], 'c-0', ['c-again-x1', 'c-again-x1', 'c-again-x2']).filter(
      (id) => id === 'c-side',
    ),
  ).toHaveLength(2);
});

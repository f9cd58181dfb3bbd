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
import type { CardId, ExitId } from '@/schemas/ids';
import type { Card } from '@/schemas/protocol-flow';
import { me } from './any-flow.fixture';
import { startRun, transition, viewOf, walk, type RunEvent } from './index';

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

/** Others hold up a join by work that leads to me: whoever goes on behind that join still has the rest. */
it('keeps what stands open beside the card that I go on at', () => {
  const protocol = protocolOf({
    functions: [schoolFunction(me), schoolFunction('ander')],
    columns: [column('col-a', [me]), column('col-b', ['ander'])],
    routes: [
      route('home', [
        step('step-1', [
          action('c-0', 'col-b', ['c-1', 'c-2'], { join: 'all' }),
          action('c-1', 'col-a', ['c-8', 'c-3', 'c-0']),
          action('c-2', 'col-a'),
          question('c-3', 'col-a', ['c-0', 'c-0']),
          action('c-4', 'col-a'),
          question('c-8', 'col-b', ['c-4', 'c-3']),
        ]),
      ]),
    ],
  });
  const done: RunEvent[] = [
    { kind: 'choose_function', functionId: me, at: '' },
    { kind: 'next', cardId: 'c-1' as CardId, at: '' },
    { kind: 'next', at: '' },
    { kind: 'next', at: '' },
    { kind: 'answer', exitId: 'c-3-x1' as ExitId, at: '' },
    { kind: 'next', cardId: 'c-2' as CardId, at: '' },
  ];
  const run = done.reduce(
    (before, event) => {
      const moved = transition(protocol, before, event);
      if (!moved.ok) throw new Error(`${event.kind} ${moved.failure.code}`);
      return moved.value;
    },
    startRun('v', ''),
  );
  const then = transition(protocol, run, { kind: 'next', at: '' });
  expect(then.ok && viewOf(protocol, then.value)).toMatchObject({ kind: 'card' });
});

import { expect, it } from 'vitest';
import {
  action,
  column,
  note,
  outcome,
  protocolOf,
  question,
  route,
  schoolFunction,
  step,
} from '@/lib/testing/build-protocol';
import type { CardId, ExitId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import { me } from './any-flow.fixture';
import { startRun, transition, viewOf, walk, type RunEvent, type View } from './index';

const ofOneRoute = (cards: Card[], start?: string) =>
  protocolOf({
    functions: [schoolFunction(me), schoolFunction('ander')],
    columns: [column('col-a', [me]), column('col-b', ['ander'])],
    routes: [route('home', [step('step-1', cards)], { ...(start && { startCardId: start as Card['id'] }) })],
  });

const next: RunEvent = { kind: 'next', at: '' };
const answered = (exitId: string): RunEvent => ({ kind: 'answer', exitId: exitId as ExitId, at: '' });

function viewAfter(protocol: Protocol, events: RunEvent[]): View {
  const run = events.reduce(
    (before, event) => {
      const moved = transition(protocol, before, event);
      if (!moved.ok) throw new Error(`${event.kind} ${moved.failure.code}`);
      return moved.value;
    },
    startRun('v', ''),
  );
  return viewOf(protocol, run);
}

function offered(view: View): string[] {
  const pause = view.kind === 'ended' ? view.pause : 'resumeAt' in view ? view : undefined;
  return pause?.resumeAt.map(({ cardId }) => cardId) ?? [];
}

/** What I walk; `start` is the card at which the route begins. */
function walked(cards: Card[], start: string, answers: string[]) {
  const steps = walk(ofOneRoute(cards, start), { functionId: me, answers });
  if (!steps.ok) throw new Error(JSON.stringify(steps.failure));
  return steps.value.flatMap(({ cardId }) => cardId ?? []);
}

const end = outcome('c-end');
const again = question('c-again', 'col-a', ['c-do', 'c-end']);
const then = action('c-do', 'col-a', ['c-again', 'c-side']);
const side = action('c-side', 'col-a');

it.each([
  ['below', [again, then, side, end]],
  ['above', [side, again, then, end]],
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
    walked([side, first, again, then, end], 'c-0', ['c-again-x1', 'c-again-x1', 'c-again-x2']).filter(
      (id) => id === 'c-side',
    ),
  ).toHaveLength(2);
});

/** Others hold up a join by work that leads to me: whoever goes on behind that join still has the rest. */
it('keeps what stands open beside the card that I go on at', () => {
  const protocol = ofOneRoute([
    action('c-0', 'col-b', ['c-1', 'c-2'], { join: 'all' }),
    action('c-1', 'col-a', ['c-8', 'c-3', 'c-0']),
    action('c-2', 'col-a'),
    question('c-3', 'col-a', ['c-0', 'c-0']),
    action('c-4', 'col-a'),
    question('c-8', 'col-b', ['c-4', 'c-3']),
  ]);
  const done: RunEvent[] = [
    { kind: 'choose_function', functionId: me, at: '' },
    { kind: 'next', cardId: 'c-1' as CardId, at: '' },
    { kind: 'next', at: '' },
    { kind: 'next', at: '' },
    { kind: 'answer', exitId: 'c-3-x1' as ExitId, at: '' },
    { kind: 'next', cardId: 'c-2' as CardId, at: '' },
  ];
  expect(viewAfter(protocol, [...done, { kind: 'next', at: '' }])).toMatchObject({ kind: 'card' });
});

/** Others may have done the first round's before the second came: then it comes to me twice. */
it('says that more may come where two rounds came to a card of somebody else', () => {
  const protocol = ofOneRoute([
    question('c-again', 'col-a', ['c-do', 'c-end']),
    action('c-do', 'col-a', ['c-theirs', 'c-again']),
    action('c-theirs', 'col-b', ['c-read']),
    action('c-read', 'col-a'),
    outcome('c-end'),
  ]);
  const once: RunEvent[] = [
    { kind: 'choose_function', functionId: me, at: '' },
    answered('c-again-x1'),
    next,
  ];
  const goOn: RunEvent = { kind: 'next', cardId: 'c-read' as CardId, at: '' };
  const read = [answered('c-again-x2'), next, goOn, next];
  const seen = (events: RunEvent[]) => offered(viewAfter(protocol, events));
  expect(seen([...once, ...read])).toEqual([]);
  expect(seen([...once, answered('c-again-x1'), next, ...read])).toEqual(['c-read']);
});

it('says so too where others went round by themselves', () => {
  const protocol = ofOneRoute([
    action('c-0', 'col-b', ['c-read', 'c-theirs']),
    question('c-theirs', 'col-b', ['c-read', 'c-theirs']),
    action('c-read', 'col-a'),
  ]);
  const read: RunEvent = { kind: 'next', cardId: 'c-read' as CardId, at: '' };
  const events: RunEvent[] = [{ kind: 'choose_function', functionId: me, at: '' }, read, next];
  expect(offered(viewAfter(protocol, events))).toEqual(['c-read']);
});

/** I begin a round at a card of others, and cannot know whether they did that of the round before already. */
it.each([
  ['at once', ['c-2']],
  ['after a question', ['c-1b']],
])('says so too where I began a round beside work that comes back to me %s', (_, to) => {
  const protocol = ofOneRoute([
    question('c-0', 'col-b', ['c-3']),
    action('c-1', 'col-b', to),
    question('c-1b', 'col-b', ['c-2', 'c-2']),
    action('c-2', 'col-a', ['c-0']),
    action('c-3', 'col-a', ['c-1', 'c-0']),
  ]);
  const goOnAt = (id: string): RunEvent[] => [{ kind: 'next', cardId: id as CardId, at: '' }, next];
  const seen = (...ids: string[]) =>
    offered(
      viewAfter(protocol, [{ kind: 'choose_function', functionId: me, at: '' }, ...ids.flatMap(goOnAt)]),
    );
  expect(seen('c-3', 'c-2')).toEqual(['c-3']);
  expect(seen('c-3', 'c-3', 'c-2')).toEqual(['c-2', 'c-3']);
});

/** What I passed over in the round before is shown once more: I read it, and that is no work. */
it('says so too after I read the work of others that did not come again', () => {
  const protocol = ofOneRoute(
    [
      action('c-0', 'col-b', ['c-1']),
      question('c-1', 'col-a', ['c-2', 'c-6']),
      outcome('c-2'),
      action('c-5', 'col-b', ['c-6', 'c-6', 'c-0']),
      question('c-6', 'col-b', ['c-7'], { join: 'all' }),
      note('c-7', 'col-a', ['c-2', 'c-5', 'c-1']),
    ],
    'c-1',
  );
  const round: RunEvent[] = [
    { kind: 'next', cardId: 'c-7' as CardId, at: '' },
    next,
    next,
    answered('c-1-x1'),
    next,
  ];
  const first: RunEvent[] = [{ kind: 'choose_function', functionId: me, at: '' }, answered('c-1-x2')];
  expect(offered(viewAfter(protocol, [...first, ...round]))).toEqual(['c-1', 'c-7']);
  expect(offered(viewAfter(protocol, [...first, ...round, ...round]))).toEqual(['c-1', 'c-7']);
});

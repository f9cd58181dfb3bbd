import { expect, it } from 'vitest';
import { action, protocolOf, question, route, step, type Way } from '@/lib/testing/build-protocol';
import { foundBy, keysOf } from '@/lib/testing/findings-of';
import type { Card, Step } from '@/schemas/protocol-flow';
import { deciding, weighing } from './ml-39-weighing-bypassed.fixture';

const still = (no: Way = { to: 'close', label: 'nee', answers: ['no'] }) =>
  question('still', 'col-a', [{ to: 'w1', label: 'ja of twijfel', answers: ['yes', 'doubt'] }, no], {
    title: 'Is er na het overleg nog zorg?',
  });
const flow = (...first: Step[]) =>
  protocolOf({
    routes: [
      route('thuis', [
        ...first,
        step('step-4', weighing, { kinds: ['weigh'] }),
        step('step-5', deciding, { kinds: ['decide'] }),
      ]),
    ],
  });
const consulting = (...cards: Card[]) => step('step-2', cards, { kinds: ['consult'] });
const consult = action('consult', 'col-a', ['still']);
const severitiesOf = (protocol: ReturnType<typeof flow>) =>
  foundBy('ML-39', protocol).map(({ key, severity }) => `${key.slice(6)} ${severity}`);

it.each<[string, ReturnType<typeof flow>]>([
  // What such a question asks cannot be read: "Is er acuut gevaar?" closes by the same "nee".
  ['an answer closes after the consultation', flow(consulting(consult, still()))],
  [
    'it stands in a step behind it',
    flow(consulting(consult), step('step-3', [still()], { kinds: ['talk'] })),
  ],
  ['nobody consulted', flow(consulting(still()))],
  [
    'one may come past the consultation',
    flow(
      step('step-1', [action('seen', 'col-a', ['still'])], { kinds: ['signal'] }),
      consulting(consult, still()),
    ),
  ],
  [
    'doubt closes too',
    flow(consulting(consult, still({ to: 'close', label: 'nee', answers: ['no', 'doubt'] }))),
  ],
  ['the answer is no yes or no', flow(consulting(consult, still({ to: 'close', answers: ['other'] })))],
  ['it comes to help', flow(consulting(consult, still({ to: 'help', label: 'nee', answers: ['no'] })))],
  [
    'it is asked in the weighing',
    flow(consulting(consult), step('step-4a', [still()], { kinds: ['weigh'] })),
  ],
])('blocks where %s', (_what, protocol) => {
  expect(severitiesOf(protocol).filter((one) => one.endsWith('blocks'))).toHaveLength(1);
});

it('advises where a talk takes the worry away after the consultation', () => {
  const talk = action('talk', 'col-a', ['choice']);
  const choice = question('choice', 'col-a', [
    { to: 'w1', label: 'ja', answers: ['yes'] },
    { to: 'close', label: 'nee', answers: ['no'] },
  ]);
  const protocol = flow(
    consulting(action('consult', 'col-a', ['talk'])),
    step('step-3', [talk, choice], { kinds: ['talk'] }),
  );
  expect(severitiesOf(protocol)).toEqual(['close:talk advises']);
});

it('blocks an exit that is always open and comes to the question without the consultation', () => {
  const exit = {
    id: 'uit',
    kind: 'other',
    label: 'Altijd',
    text: '',
    tags: [],
    contactIds: [],
    to: { cardId: 'still' },
  };
  const protocol = { ...flow(consulting(consult, still())), globalExits: [exit] as never };
  expect(keysOf('ML-39', protocol)).toContain('still:open-exit-uit');
});

import { expect, it } from 'vitest';
import { richTextFrom } from '@/lib/core/rich-text';
import { action, outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import { findingsOf, foundBy } from '@/lib/testing/findings-of';
import {
  consulting,
  home,
  inOrder,
  invalid,
  noticing,
  talking,
  valid,
  withTasks,
} from './ml-45-parents-before-consultation.fixture';

const found = (protocol: Parameters<typeof findingsOf>[1]) => findingsOf('ML-45', protocol);

it('finds parents who are told in the first step, of whatever kind it is', () => {
  expect(foundBy('ML-45', invalid)).toMatchObject([{ severity: 'warns', where: { cardId: 'signalen' } }]);
  const told = noticing('Deel je zorgen met de ouders');
  for (const kinds of [['signal', 'talk'], ['talk'], ['prepare'], []] as const)
    expect(found(inOrder(told, { kinds: [...kinds] })), kinds.join()).toEqual(
      kinds.join() === 'talk' ? [] : ['signalen'],
    );
});

it('is silent when nothing is told before the consultation', () => {
  expect(found(valid)).toEqual([]);
  expect(found(inOrder(noticing()))).toEqual([]);
});

it('reads the title, tasks under a task, the explanation and the tag', () => {
  const told = (more: object) => found(inOrder({ ...noticing(), ...more }));
  expect(told({ title: 'Oudergesprek' })).toEqual(['signalen']);
  expect(told({ body: richTextFrom('Schrijf het op. Informeer dan de ouders.') })).toEqual(['signalen']);
  expect(told({ tags: ['inform-before-report'] })).toEqual(['signalen']);
  const items = [{ id: 't', text: 'Doe dit', children: [{ id: 'u', text: 'Bel de ouders' }] }];
  expect(told({ tasks: { ordered: false, items } })).toEqual(['signalen']);
});

it('finds one way around the consultation', () => {
  const asks = question('vraag', 'col-a', [
    { to: 'overleg', label: 'ja', answers: ['yes'] },
    { to: 'gesprek', label: 'nee', answers: ['no'] },
  ]);
  const around = home(
    step('stap-1', [asks], { kinds: ['signal'] }),
    step('stap-2', [consulting], { kinds: ['consult'] }),
    step('stap-3', [talking], { kinds: ['talk'] }),
  );
  expect(found(around)).toEqual(['gesprek']);
});

it('leaves a whole step of talk that comes too soon to ML-03', () => {
  const swapped = home(
    step(
      'stap-3',
      [{ ...talking, exits: consulting.exits.map((one) => ({ ...one, to: { cardId: consulting.id } })) }],
      {
        kinds: ['talk'],
      },
    ),
    step('stap-2', [action('overleg', 'col-a', ['einde'], { title: 'Overleg met de IB’er' })], {
      kinds: ['consult'],
    }),
  );
  expect(found(swapped)).toEqual([]);
  expect(findingsOf('ML-03', swapped)).toHaveLength(1);
});

it('looks at the order within a step that consults and talks', () => {
  const both = (cards: Parameters<typeof step>[1]) =>
    found(home(step('stap-2', cards, { kinds: ['consult', 'talk'] })));
  expect(both([consulting, talking])).toEqual([]);
  expect(
    both([
      action('gesprek', 'col-a', ['overleg'], { title: 'Praat met de ouders' }),
      action('overleg', 'col-a', ['einde'], { title: 'Overleg met de IB’er' }),
    ]),
  ).toEqual(['gesprek']);
});

it('looks at the order within one card', () => {
  const one = (...texts: string[]) =>
    found(
      home(
        step('stap-1', [action('alles', 'col-a', ['einde'], { title: 'Signalen', ...withTasks(...texts) })], {
          kinds: ['signal', 'consult', 'talk'],
        }),
      ),
    );
  expect(one('Overleg met de IB’er', 'Informeer de ouders')).toEqual([]);
  expect(one('Informeer de ouders', 'Overleg met de IB’er')).toEqual(['alles']);
});

it('finds parents told in the first card of the step that consults', () => {
  const steps = [
    step(
      'stap-2',
      [
        action('ouders', 'col-a', ['overleg'], { title: 'Informeer de ouders' }),
        action('overleg', 'col-a', ['einde'], { title: 'Overleg' }),
      ],
      { kinds: ['consult'] },
    ),
  ];
  expect(found(home(...steps))).toEqual(['ouders']);
});

it('finds it in the title of a step whose cards do not say it', () => {
  expect(found(inOrder(noticing(), { title: 'Gesprek met ouders' }))).toEqual(['stap-1']);
});

it('lets parents hear that the matter is closed', () => {
  const asks = question('vraag', 'col-a', [
    { to: 'overleg', label: 'ja', answers: ['yes'] },
    { to: 'sluit', label: 'nee', answers: ['no'] },
  ]);
  const closes = outcome('sluit', [], { title: 'Sluit af en vertel het de ouders' });
  const steps = [
    step('stap-1', [asks, closes], { kinds: ['signal'] }),
    step('stap-2', [action('overleg', 'col-a', ['einde'], { title: 'Overleg' })], { kinds: ['consult'] }),
  ];
  expect(found(home(...steps))).toEqual([]);
});

it('takes a consultation in an earlier step for one', () => {
  const early = action('signalen', 'col-a', ['gesprek'], { title: 'Bespreek je zorgen met de AF' });
  expect(found(inOrder(early))).toEqual([]);
});

it('leaves other routes, and a route without consultation, to other rules', () => {
  const cards = [action('a', 'col-a', ['e'], { title: 'Informeer de ouders' }), outcome('e')];
  expect(found(home(step('stap-1', cards, { kinds: ['signal'] })))).toEqual([]);
  const routes = [route('eer', invalid.routes[0]!.steps, { kind: 'honour' })];
  expect(found(protocolOf({ routes }))).toEqual([]);
});

it('reads what a card says on its lines, in its record and in its feedback', () => {
  const beside = (more: object) => found(inOrder({ ...noticing(), ...more }));
  const [line] = noticing().exits;
  const onLine = (more: object) => beside({ exits: [{ ...line, ...more }] });
  const feedback = (to: string, what: string) => beside({ feedback: { to, what, byFunctionIds: [] } });
  const record = (what: string) => beside({ record: { what, byFunctionIds: [] } });
  expect(onLine({ label: 'na een gesprek met de ouders over de zorgen' })).toEqual(['signalen']);
  expect(onLine({ note: 'Eerst de ouders bellen' })).toEqual(['signalen']);
  expect(feedback('ouders', 'welke zorgen je hebt')).toEqual(['signalen']);
  expect(record('de zorgen, en laat de ouders het verslag lezen')).toEqual(['signalen']);
  expect(onLine({ label: 'nog niet met ouders praten' })).toEqual([]);
  expect(feedback('de signaleerder', 'wat er met ouders is afgesproken')).toEqual([]);
  expect(feedback('leerling', 'wat je gaat doen')).toEqual([]);
  expect(record('feiten, en wat ouders zelf vertellen')).toEqual([]);
});

it('takes feedback to a colleague for no consultation', () => {
  const told = noticing('Deel je zorgen met de ouders');
  const to = { to: 'de collega die het zag', what: 'dat je verdergaat', byFunctionIds: [] };
  expect(found(inOrder({ ...told, feedback: to }))).toEqual(['signalen']);
});

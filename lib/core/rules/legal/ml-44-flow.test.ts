import { expect, it } from 'vitest';
import {
  action,
  outcome,
  protocolOf,
  protocolWithSteps,
  question,
  route,
  step,
} from '@/lib/testing/build-protocol';
import { findingsOf, foundBy } from '@/lib/testing/findings-of';
import type { DeadlineTerm } from '@/schemas/protocol-flow';

const asking = (title: string, more: { no?: string; yes?: string; kind?: 'weighing-4' } = {}) =>
  protocolOf({
    routes: [
      route('thuis', [
        step('een', [
          question(
            'vraag',
            'col-a',
            [
              { to: more.yes ?? 'melden', label: 'ja', answers: ['yes'] },
              { to: more.no ?? 'sluit', label: 'nee', answers: ['no'] },
            ],
            { title, questions: [more.kind ?? 'other'] },
          ),
          action('terug', 'col-a', ['vraag'], { title: 'Probeer het later' }),
          outcome('melden', [], { title: 'Meld bij Veilig Thuis', outcome: 'report' }),
          outcome('sluit', [], { title: 'Sluit af', outcome: 'close' }),
        ]),
      ]),
    ],
  });

it.each([
  'Geven ouders toestemming?',
  'Zijn de ouders akkoord met de melding?',
  'Stemt het gezin in met een melding?',
  'Vinden de ouders het goed dat je meldt?',
  'Zijn ouders op de hoogte?',
  'Wil het kind dat je meldt?',
])('finds the question whose answer decides on the report: %s', (title) => {
  expect(findingsOf('ML-44', asking(title))).toEqual(['vraag']);
  expect(findingsOf('ML-44', asking(title, { no: 'terug' }))).toEqual(['vraag']);
});

it('is silent when both answers come to the report, when a no does, and about other things', () => {
  expect(findingsOf('ML-44', asking('Geven ouders toestemming?', { no: 'melden' }))).toEqual([]);
  expect(findingsOf('ML-44', asking('Geven ouders toestemming?', { no: 'melden', yes: 'sluit' }))).toEqual(
    [],
  );
  expect(findingsOf('ML-44', asking('Is het kind onveilig?'))).toEqual([]);
  expect(findingsOf('ML-44', asking('Aanvaarden de betrokkenen de hulp?', { kind: 'weighing-4' }))).toEqual(
    [],
  );
});

const within = (term: DeadlineTerm) =>
  protocolWithSteps([outcome('melden', [], { title: 'Meld', outcome: 'report', deadline: { term } })]);

it('advises against a term of weeks for a report, and leaves days', () => {
  for (const term of [
    { kind: 'within', amount: 6, unit: 'week' },
    { kind: 'within', amount: 1, unit: 'month' },
    { kind: 'range', from: 1, to: 20, unit: 'working-day' },
  ] as const)
    expect(foundBy('ML-44', within(term))).toMatchObject([
      { severity: 'advises', where: { cardId: 'melden' } },
    ]);
  for (const term of [
    { kind: 'direct' },
    { kind: 'within', amount: 5, unit: 'working-day' },
    { kind: 'within', amount: 1, unit: 'week' },
  ] as const)
    expect(foundBy('ML-44', within(term))).toEqual([]);
});

it('advises against weeks that a sentence gives', () => {
  const found = (title: string) => foundBy('ML-44', protocolWithSteps([outcome('melden', [], { title })]));
  expect(found('Meld binnen zes weken bij Veilig Thuis')).toMatchObject([{ severity: 'advises' }]);
  expect(found('Meld binnen vijf werkdagen bij Veilig Thuis')).toEqual([]);
  expect(found('Binnen zes weken na de melding praat je met de ouders')).toEqual([]);
  expect(found('Veilig Thuis onderzoekt de melding binnen tien weken')).toEqual([]);
});

it('leaves the route of an offence by staff to the law that sends to the board', () => {
  const staff = (title: string) =>
    findingsOf(
      'ML-44',
      protocolOf({
        routes: [
          route('staf', [step('een', [action('kaart', 'col-a', [], { title })])], { kind: 'staff-offence' }),
        ],
      }),
    );
  for (const title of [
    'Bel de politie niet zelf, dat doet het bestuur',
    'De politie bellen mag alleen het bestuur',
    'Meld het alleen bij het bestuur, nadat je de vertrouwensinspecteur hebt gesproken',
    'Meld niet bij Veilig Thuis maar bij het bestuur',
    'Praat eerst met ouders, daarna doet het bestuur melding bij de politie',
  ])
    expect(staff(title), title).toEqual([]);
  expect(staff('112 bellen mag alleen het bestuur')).toEqual(['kaart']);
  for (const title of [
    'Bel Veilig Thuis pas na toestemming van de ouders',
    'Bel Veilig Thuis pas na toestemming van het bestuur',
    'Vraag advies aan Veilig Thuis alleen met akkoord van het bestuur',
  ])
    expect(staff(title), title).toEqual(['kaart']);
});

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

it.each([
  ['Zijn ouders op de hoogte?', 'norm', /afwegingskader/],
  ['Heb je met de ouders gesproken?', 'norm', /afwegingskader/],
  ['Willen de ouders meewerken?', 'norm', /afwegingskader/],
  ['Geven ouders toestemming?', 'law', /5\.2\.6/],
])('tells knowing from agreeing: %s', (title, kind, says) => {
  const [finding] = foundBy('ML-44', asking(title));
  expect(finding!.message).toMatch(says);
  expect(finding!.grounds).toMatchObject([{ kind }]);
});

it('knows no figure in the laws that were read and the framework of 2018', () => {
  const [finding] = foundBy('ML-44', within({ kind: 'within', amount: 6, unit: 'week' }));
  expect(finding!.message).toContain('In de gelezen wetten en het kader van 2018 staat geen aantal');
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

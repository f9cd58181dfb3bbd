import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { action, outcome, question, type Way } from '@/lib/testing/build-protocol';
import { testDay } from '@/lib/testing/findings-of';
import type { Card } from '@/schemas/protocol-flow';
import type { Answer, Sector } from '@/schemas/vocabulary';
import { factsOf } from '../facts';
import { homeBeginning, staffRoute, withRoutes } from './ml-20-staff-offence-route.fixture';
import { staffOffenceRoute } from './ml-20-staff-offence-route';
import { staffRouteForEveryone } from './ml-42-staff-route-for-everyone';

/** What is said of a route in which that answer stops and the other tells the board. */
function untold(sectors: readonly Sector[], title: string, stops: Answer, label?: string) {
  const other = stops === 'no' ? 'yes' : 'no';
  const asked = question(
    'age',
    'school',
    [
      { to: 'stop', label: label ?? (stops === 'no' ? 'nee' : 'ja'), answers: [stops] },
      { to: 'told', label: 'anders', answers: [other] },
    ],
    { title },
  );
  const told = action('told', 'school', ['end'], { tags: ['inform-board'] });
  const protocol = withRoutes(staffRoute([asked, told, outcome('stop'), outcome('end')]));
  return staffRouteForEveryone
    .check(protocol, factsOf(protocol, { on: testDay, sectors }))
    .filter(({ subject }) => subject === 'untold');
}

const minors: readonly Sector[][] = [['vo'], ['so'], ['vso'], ['so', 'vso'], ['vo', 'vso']];
const all: readonly Sector[][] = [['po'], ['ko'], ['po', 'vo'], ['vo', 'ko']];
const underAge = [
  'Is de leerling minderjarig?',
  'Gaat het om een minderjarige leerling?',
  'Is de leerling jonger dan 18 jaar?',
  'Is het slachtoffer minderjarig?',
];
const grown = [
  'Is de leerling meerderjarig?',
  'Is de leerling 18 jaar of ouder?',
  'Is de leerling ouder dan 17?',
];
const other = [
  'Is de leerling minderjarig en weet je het zeker?',
  'Is de leerling jonger dan 12 jaar?',
  'Is de leerling kwetsbaar?',
  'Is de medewerker meerderjarig?',
];
const sectorsIn = (some: readonly Sector[][]) => fc.constantFrom(...some);

describe('an answer that the pupil is of age', () => {
  it('settles it in vo and (v)so, where the duty is about minors', () => {
    fc.assert(
      fc.property(
        sectorsIn(minors),
        fc.constantFrom(...underAge),
        fc.constantFrom(...grown),
        (in_, young, old) => {
          expect(untold(in_, young, 'no'), young).toEqual([]);
          expect(untold(in_, old, 'yes'), old).toEqual([]);
          expect(untold(in_, 'Hoe oud is de leerling?', 'other', '18 jaar of ouder')).toEqual([]);
        },
      ),
    );
  });

  it('settles nothing where the duty is about any pupil, or any child', () => {
    fc.assert(
      fc.property(
        sectorsIn(all),
        fc.constantFrom(...underAge),
        fc.constantFrom(...grown),
        (in_, young, old) => {
          expect(untold(in_, young, 'no'), young).toHaveLength(1);
          expect(untold(in_, old, 'yes'), old).toHaveLength(1);
        },
      ),
    );
  });

  it('is no other answer, no doubt, and no answer to another question', () => {
    fc.assert(
      fc.property(
        sectorsIn(minors),
        fc.constantFrom(...underAge),
        fc.constantFrom(...grown),
        (in_, young, old) => {
          expect(untold(in_, young, 'yes'), young).toHaveLength(1);
          expect(untold(in_, young, 'doubt', 'twijfel'), young).toHaveLength(1);
          expect(untold(in_, old, 'no'), old).toHaveLength(1);
          for (const title of other) expect(untold(in_, title, 'no'), title).toHaveLength(1);
        },
      ),
    );
  });

  it('is said to be about minors there, and of no other sector', () => {
    for (const sectors of minors)
      expect(untold(sectors, 'Heb je bewijs?', 'no')[0]?.message).toContain(
        'vermoedt jegens een minderjarige leerling',
      );
    const said = (...in_: Sector[]) => untold(in_, 'Heb je bewijs?', 'no')[0]?.message;
    for (const sectors of [['po'], ['ko'], ['po', 'ko']] as Sector[][])
      expect(said(...sectors)).not.toContain('minderjarig');
    expect(said('po', 'vo')).toContain('(op het vo: jegens een minderjarige leerling)');
    expect(said('vo', 'ko')).toContain('(op het vo: jegens een minderjarige leerling)');
    expect(said('po', 'vo', 'vso')).toContain('(op het vo/(v)so: jegens een minderjarige leerling)');
    expect(said('po', 'so')).toContain('(op het (v)so: jegens een minderjarige leerling)');
  });
});

const said = (sectors: readonly Sector[], ...cards: Card[]) => {
  const protocol = homeBeginning(...cards);
  return staffOffenceRoute
    .check(protocol, factsOf(protocol, { on: testDay, sectors }))
    .filter(({ severity }) => severity === 'blocks')
    .map(({ where }) => where.cardId);
};
const tags = ['staff-offence' as const];
const yes = (to: string, more = {}): Way => ({ to, label: 'ja', answers: ['yes'], ...more });
const no = (to: string): Way => ({ to, label: 'nee', answers: ['no'] });
const both = [
  'Gaat het om een medewerker en een meerderjarige leerling?',
  'Gaat het om een meerderjarige leerling en een leraar?',
  'Is het een collega met een leerling van 18 jaar of ouder?',
  'Speelt er iets tussen een docent en een leerling die meerderjarig is?',
  'Vermoed je een misdrijf door een personeelslid jegens een volwassen student?',
];
const notBoth = [
  'Gaat het om een medewerker of een meerderjarige leerling?',
  'Gaat het om een medewerker en een minderjarige leerling?',
  'Gaat het om een medewerker en niet om een meerderjarige leerling?',
  'Gaat het om een meerderjarige medewerker en een leerling?',
  'Gaat het om een medewerker en een minderjarige of meerderjarige leerling?',
  'Gaat het om een medewerker?',
];

describe('a home route', () => {
  it('may send a worry about staff and a pupil of age through the steps where the duty is about minors', () => {
    fc.assert(
      fc.property(sectorsIn(minors), fc.constantFrom(...both), (in_, title) => {
        const asks = question('wie', 'school', [yes('weging'), no('sluiten')], { title, tags });
        expect(said(in_, asks), title).toEqual([]);
        expect(said(in_, action('wie', 'school', ['weging'], { title, tags })), title).toEqual([]);
        const doubts = question('wie', 'school', [yes('weging', { answers: ['doubt'] })], { title, tags });
        expect(said(in_, doubts), title).toEqual(['wie']);
      }),
    );
  });

  it('sends no other there, and none where the duty is about any pupil', () => {
    fc.assert(
      fc.property(
        sectorsIn(minors),
        sectorsIn(all),
        fc.constantFrom(...both),
        fc.constantFrom(...notBoth),
        (in_, any, title, other_) => {
          const asks = (text: string) =>
            question('wie', 'school', [yes('weging'), no('sluiten')], { title: text, tags });
          expect(said(any, asks(title)), title).toEqual(['wie']);
          expect(said(in_, asks(other_)), other_).toEqual(['wie']);
        },
      ),
    );
  });

  it('may ask after the age behind the question whether it is staff', () => {
    fc.assert(
      fc.property(sectorsIn(minors), sectorsIn(all), fc.constantFrom(...underAge), (in_, any, title) => {
        const staff = question('wie', 'school', [yes('age'), no('weging')], { title: 'Een collega?', tags });
        const age = question('age', 'school', [yes('route:medewerker'), no('weging')], { title });
        expect(said(in_, staff, age), title).toEqual([]);
        expect(said(any, staff, age), title).toEqual(['wie']);
        const turned = question('age', 'school', [yes('weging'), no('route:medewerker')], { title });
        expect(said(in_, staff, turned), title).toEqual(['wie']);
      }),
    );
  });
});

describe('a report to the police', () => {
  const missed = (sectors: readonly Sector[], title: string, ...own: Card[]) => {
    const protocol = withRoutes(
      staffRoute([question('age', 'school', [yes('told'), no(own[0]!.id)], { title }), ...own, ...tail]),
    );
    return staffOffenceRoute
      .check(protocol, factsOf(protocol, { on: testDay, sectors }))
      .flatMap(({ subject }) => subject ?? []);
  };
  const tail = [
    action('told', 'school', ['inspector'], { tags: ['inform-board'] }),
    action('inspector', 'school', ['suspicion'], { tags: ['confidential-inspector'] }),
    question('suspicion', 'school', [yes('tell'), no('close')], { questions: ['reasonable-suspicion'] }),
    action('tell', 'school', ['police'], { tags: ['inform-before-police-report'] }),
    outcome('police', [], {
      outcome: 'police-report',
      title: 'Doe aangifte en laat de vertrouwensinspecteur dat weten',
    }),
    outcome('close'),
  ];
  const report = outcome('own', [], { outcome: 'police-report', title: 'Doe aangifte' });

  it('about a pupil of age asks nothing more where the duty is about minors', () => {
    fc.assert(
      fc.property(sectorsIn(minors), fc.constantFrom(...underAge), (in_, title) => {
        expect(missed(in_, title, report), title).toEqual([]);
      }),
    );
  });

  it('asks all of it where the duty is about any pupil, and of any other answer', () => {
    fc.assert(
      fc.property(sectorsIn(minors), fc.constantFrom(...underAge), (in_, title) => {
        for (const duty of ['inform-before-police-report', 'inform-inspector']) {
          expect(missed(['po'], title, report), title).toContain(duty);
          expect(missed(['po', 'vo'], title, report), title).toContain(duty);
          expect(missed(in_, 'Weet je het zeker?', report)).toContain(duty);
        }
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { column, schoolFunction } from '@/lib/testing/build-protocol';
import { foundBy, keysOf, testDay } from '@/lib/testing/findings-of';
import type { ColumnId, PartId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import type { Sector } from '@/schemas/vocabulary';
import { groundsFor } from '../ground';
import { columns, invalid, toldBy, valid } from './ml-42-staff-route-for-everyone.fixture';
import { staffRouteForEveryone } from './ml-42-staff-route-for-everyone';

it('names the column that cannot tell the board, but no outside body and not the board', () => {
  expect(foundBy('ML-42', invalid)).toMatchObject([
    { key: 'ML-42:medewerker/col-b', severity: 'warns', exception: 'reason' },
  ]);
  expect(keysOf('ML-42', valid)).toEqual([]);
});

it('finds a column that stands there and that no line leads to', () => {
  const forOthers = { columnIds: ['col-a'] as ColumnId[] };
  expect(keysOf('ML-42', toldBy(['col-a', 'col-b'], forOthers))).toEqual(['medewerker/col-b']);
});

it('finds a column that the route does not show', () => {
  const [home, staff] = valid.routes;
  const shown = { ...staff!, columnIds: ['col-a', 'col-board'] as ColumnId[] };
  expect(keysOf('ML-42', { ...valid, routes: [home!, shown] })).toEqual(['medewerker/col-b']);
});

it('is content when everybody tells the board', () => {
  const everyone = {
    ...toldBy(['col-all']),
    columns: [...columns, column('col-all', ['all'])],
  };
  const all = schoolFunction('all', { kind: 'everyone' });
  expect(keysOf('ML-42', { ...everyone, functions: [...everyone.functions, all] })).toEqual([]);
});

/** The valid protocol with the card that tells the board changed. */
const telling = (more: Partial<Card>) => {
  const [home, staff] = valid.routes;
  const steps = staff!.steps.map((one) => ({
    ...one,
    cards: one.cards.map((card) => (card.id === 'tell' ? ({ ...card, ...more } as Card) : card)),
  }));
  return { ...valid, routes: [home!, { ...staff!, steps }] };
};

it.each([
  'alleen voor leraren',
  'als de directeur het ook vindt',
  'pas na overleg met de directeur',
  'bij een sterk vermoeden',
  'alleen bij een vermoeden van een misdrijf',
  'alleen als de leerling minderjarig is',
])('finds a condition under which one may not go: %s', (condition) => {
  expect(keysOf('ML-42', telling({ condition }))).toEqual(['tell:condition']);
});

it.each([
  'bij een vermoeden van een seksueel misdrijf',
  'als je signalen hebt over een medewerker',
  'als de leerling minderjarig is',
])('lets a condition name the case: %s', (condition) => {
  expect(keysOf('ML-42', telling({ condition }))).toEqual([]);
});

it('wants the task that tells the board to be for everybody on the card', () => {
  const task = (id: string, text: string, ...columnIds: string[]) => ({
    id: id as PartId,
    text,
    ...(columnIds.length > 0 && { columnIds: columnIds as ColumnId[] }),
  });
  const told = (...items: ReturnType<typeof task>[]) =>
    keysOf('ML-42', telling({ tasks: { ordered: false, items } }));
  expect(told(task('t1', 'Bel het bestuur', 'col-a'))).toEqual(['medewerker/col-b']);
  expect(told(task('t1', 'Bel het bestuur', 'col-a'), task('t2', 'Schrijf het op'))).toEqual([
    'medewerker/col-b',
  ]);
  expect(told(task('t1', 'Bel zelf', 'col-a'))).toEqual(['medewerker/col-b']);
  expect(told(task('t1', 'Bel het bestuur'), task('t2', 'Schrijf het op', 'col-a'))).toEqual([]);
});

describe('what it says', () => {
  const held = telling({ condition: 'pas na overleg met de directeur' });
  const saidTo = (...sectors: Sector[]) =>
    foundBy('ML-42', { ...held, sectors })
      .map(({ message }) => message)
      .join(' ');

  it('finds a case without mishandeling in childcare, by the law of childcare alone', () => {
    const sexual = telling({ condition: 'bij een vermoeden van een seksueel misdrijf' });
    for (const sectors of [['ko'], ['po', 'ko']] as Sector[][]) {
      const [one, ...more] = foundBy('ML-42', { ...sexual, sectors }).filter(({ key }) =>
        /condition$/.test(key),
      );
      expect(more).toEqual([]);
      expect(one?.message).toContain('In de kinderopvang geldt dezelfde plicht bij mishandeling');
      expect(one?.grounds?.flatMap((ground) => ground.sectors ?? [])).not.toContain('po');
      const both = telling({ condition: 'bij een vermoeden van een seksueel misdrijf of mishandeling' });
      expect(keysOf('ML-42', { ...both, sectors })).toEqual([]);
    }
  });

  it('lets staff of childcare pass the houder who is the suspect', () => {
    expect(saidTo('ko')).toContain('aan de houder, behalve als het om de houder zelf gaat');
    expect(saidTo('po', 'ko')).toContain('in de opvang: niet als het om de houder zelf gaat');
    expect(saidTo('po')).not.toContain('houder');
    for (const sector of ['po', 'vo', 'ko'] as const) expect(saidTo(sector)).not.toContain('altijd');
  });

  it('is own reading where it looks at columns and at who is named, and law where one is kept away', () => {
    const kindsOf = (protocol: Protocol) =>
      foundBy('ML-42', protocol).map(({ grounds }) => grounds?.map(({ kind }) => kind));
    expect(kindsOf(invalid)).toEqual([['own-reading']]);
    expect(kindsOf(telling({ title: 'Vertel het aan de directeur' }))).toEqual([['own-reading']]);
    expect(kindsOf(held)).toEqual([undefined]);
  });

  it('rests on the duty of each member of staff', () => {
    const grounds = groundsFor(staffRouteForEveryone.grounds, { on: testDay, sectors: ['ko'] });
    expect(grounds.map(({ article, isBackground = false }) => [article, isBackground])).toEqual([
      ['Wet kinderopvang art. 1.51b lid 1 en 3: seksueel misdrijf of mishandeling', false],
      ['Wet kinderopvang art. 1.51b lid 4: als het om de houder zelf gaat', true],
      ['Wet kinderopvang art. 1.51c: als het om de houder zelf gaat', true],
    ]);
  });
});

it('leaves a route in which nobody tells the board to ML-20', () => {
  const [home, staff] = invalid.routes;
  const steps = staff!.steps.map((one) => ({
    ...one,
    cards: one.cards.map((card) => ({ ...card, tags: [] })),
  }));
  expect(keysOf('ML-42', { ...invalid, routes: [home!, { ...staff!, steps }] })).toEqual([]);
});

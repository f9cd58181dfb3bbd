import { describe, expect, it } from 'vitest';
import { readContent } from '@/lib/testing/read-content';
import { plantedDefects } from '@/lib/testing/planted-defects/planted-defects';
import { emptyProtocol } from '@/lib/core/protocol';
import type { EntryId } from '@/schemas/ids';
import { sector as sectorSchema, type Sector } from '@/schemas/vocabulary';
import { checkProtocol, groundsFor, ruleOf, rulesFor } from './index';
import type { Rule } from './rule';
import { rules } from './rules';

const model = readContent('model-meldcode');
const sectors = sectorSchema.options;
const found = (protocol = model, on: string, judged?: readonly Sector[]) =>
  new Set(checkProtocol(protocol, { on, ...(judged && { sectors: judged }) }).map(({ rule }) => rule));

/** What a rule rests on, on a day in a sector, without practice and background. */
const lawOf = (id: string, on: string, sector: Sector = 'po') =>
  groundsFor(ruleOf(id)!.grounds, { on, sectors: [sector] })
    .filter(({ kind, isBackground }) => kind !== 'practice' && kind !== 'norm' && !isBackground)
    .map(({ article }) => article.replace('Besluit verplichte meldcode art. ', 'Besluit '));

describe('the Besluit', () => {
  /** LAW.md section 2: what a version of before 2019 rests on, and what one of today rests on. */
  const places: readonly (readonly [string, string[], string[]])[] = [
    ['ML-02', ['2 lid 1 onder a en lid 2'], ['2 lid 1 onder a en lid 2']],
    ['ML-03', ['2 lid 2'], ['2 lid 2']],
    ['ML-04', ['2 lid 2 onder b'], ['2 lid 2 onder b']],
    ['ML-05', ['2 lid 2 onder c'], ['2 lid 2 onder c']],
    ['ML-06', ['2 lid 2 onder d'], ['2 lid 1 onder b en lid 2 onder d']],
    ['ML-07', [], ['2 lid 2 onder e, 1° en 2°']],
    ['ML-08', ['2 lid 1 onder b'], ['2 lid 1 onder c']],
    ['ML-09', ['2 lid 1 onder b'], ['2 lid 1 onder c']],
    ['ML-13', ['2 lid 1 onder c'], ['2 lid 1 onder d']],
    ['ML-14', ['2 lid 1 onder e'], ['2 lid 1 onder f']],
    ['ML-15', ['2 lid 1 onder f'], ['2 lid 1 onder g']],
    ['ML-16', ['2 lid 1 onder d'], ['2 lid 1 onder e']],
    ['ML-26', [], ['2 lid 2 onder e']],
  ];
  const besluitOf = (id: string, on: string) =>
    lawOf(id, on).flatMap((article) => (article.startsWith('Besluit ') ? [article.slice(8)] : []));

  it.each(places)('is cited for %s by its letter of the day', (id, before, today) => {
    expect(besluitOf(id, '2013-07-30')).toEqual([]);
    for (const on of ['2013-07-31', '2018-06-01', '2018-12-31'])
      expect(besluitOf(id, on), on).toEqual(before);
    for (const on of ['2019-01-01', '2026-11-22']) expect(besluitOf(id, on), on).toEqual(today);
  });

  it('asks for a framework since 2019; what that asks is the norm of the profession', () => {
    const behind = (id: string) =>
      groundsFor(ruleOf(id)!.grounds, { on: '2026-11-22', sectors: ['po'] }).flatMap(
        ({ isBackground, kind, article }) => (isBackground && kind === 'law' ? [article] : []),
      );
    expect(behind('ML-10')).toEqual(['Besluit verplichte meldcode art. 2 lid 1 onder b en lid 2 onder d']);
    expect(behind('ML-11')).toEqual(['Besluit verplichte meldcode art. 2 lid 1 onder b']);
  });

  it('is cited by no other rule as law', () => {
    const citing = rules.filter(({ id }) => besluitOf(id, '2026-11-22').length > 0).map(({ id }) => id);
    expect(citing.filter((id) => /^ML-([0-2]\d|3[0-8])$/.test(id))).toEqual(places.map(([id]) => id));
  });
});

describe('other law', () => {
  it.each<[string, string, Sector, string[]]>([
    ['ML-01', '2013-06-30', 'po', []],
    ['ML-01', '2013-07-01', 'po', ['WPO art. 4b lid 1']],
    ['ML-01', '2022-07-31', 'vo', ['WVO art. 3a lid 1']],
    ['ML-01', '2022-08-01', 'vo', ['WVO 2020 art. 3.41 lid 1']],
    ['ML-01', '2026-11-22', 'so', ['WEC art. 5 lid 1']],
    ['ML-01', '2026-11-22', 'vso', ['WEC art. 5 lid 1']],
    ['ML-01', '2026-11-22', 'ko', ['Wet kinderopvang art. 1.51a lid 1']],
    ['ML-17', '2014-12-31', 'po', []],
    ['ML-17', '2015-01-01', 'po', ['WPO art. 4b lid 2 en 3', 'Wmo 2015 art. 1.1.1', 'Jeugdwet art. 1.1']],
    [
      'ML-17',
      '2026-11-22',
      'vo',
      ['WVO 2020 art. 3.41 lid 2 en 3', 'Wmo 2015 art. 1.1.1', 'Jeugdwet art. 1.1'],
    ],
    ['ML-18', '2026-11-22', 'vo', ['WVO 2020 art. 3.41 lid 4']],
    ['ML-19', '2026-11-22', 'po', ['Wmo 2015 art. 5.2.6']],
    ['ML-20', '2018-06-01', 'po', ['WPO art. 4a (elke leerling): misdrijf tegen de zeden']],
    ['ML-20', '2024-06-30', 'po', ['WPO art. 4a (elke leerling): misdrijf tegen de zeden']],
    ['ML-20', '2024-07-01', 'po', ['WPO art. 4a (elke leerling): seksueel misdrijf']],
    ['ML-20', '2022-07-31', 'vo', ['WVO art. 3 (minderjarige leerling): misdrijf tegen de zeden']],
    ['ML-20', '2022-08-01', 'vo', ['WVO 2020 art. 3.39 (minderjarige leerling): misdrijf tegen de zeden']],
    ['ML-20', '2024-07-01', 'vo', ['WVO 2020 art. 3.39 (minderjarige leerling): seksueel misdrijf']],
    ['ML-20', '2024-06-30', 'vso', ['WEC art. 4a (minderjarige leerling): misdrijf tegen de zeden']],
    ['ML-20', '2024-07-01', 'so', ['WEC art. 4a (minderjarige leerling): seksueel misdrijf']],
    [
      'ML-20',
      '2026-11-22',
      'ko',
      [
        'Wet kinderopvang art. 1.51b: seksueel misdrijf of mishandeling',
        'Wet kinderopvang art. 1.51c: als het om de houder zelf gaat',
      ],
    ],
    ['ML-23', '2014-12-31', 'po', []],
    ['ML-23', '2015-01-01', 'po', ['Wmo 2015 art. 4.1.1 lid 3']],
    ['ML-31', '2006-12-31', 'po', []],
    ['ML-31', '2007-01-01', 'po', ['Wms art. 10 onder e']],
    ['ML-12', '2026-11-22', 'po', []],
    ['ML-21', '2026-11-22', 'po', []],
    ['dead-end', '2026-11-22', 'vo', ['WVO 2020 art. 3.41 lid 1: zo snel en adequaat mogelijk hulp']],
  ])('is cited for %s on %s in %s by its own act and number', (id, on, sector, articles) => {
    expect(lawOf(id, on, sector)).toEqual(articles);
  });

  it.each([
    ['ML-29', 'own-reading'],
    ['ML-12', 'norm'],
    ['ML-24', 'norm'],
    ['ML-25', 'norm'],
    ['ML-21', 'practice'],
    ['ML-22', 'practice'],
    ['ML-36', 'practice'],
    ['weighing-gap', 'norm'],
  ])('is not what %s rests on: that is %s', (id, kind) => {
    const asking = ruleOf(id)!.grounds.filter(({ isBackground }) => !isBackground);
    expect(new Set(asking.map((ground) => ground.kind))).toEqual(new Set([kind]));
  });

  it.each(rules)('or practice lets $id hold today for every sector', ({ grounds }) => {
    for (const sector of sectors) {
      expect(groundsFor(grounds, { on: '2026-11-22', sectors: [sector] }), sector).not.toEqual([]);
    }
  });
});

describe('the weighing framework', () => {
  const normsOf = (id: string, judged: readonly Sector[]) =>
    groundsFor(ruleOf(id)!.grounds, { on: '2026-11-22', sectors: judged }).filter(
      ({ kind }) => kind === 'norm',
    );
  const resting = rules.filter(({ grounds }) => grounds.some(({ kind }) => kind === 'norm'));
  const unchecked = /of dit kader in de opvang geldt, is niet nagegaan/;

  it.each(resting)('is told in childcare by $id as well, with the doubt that it holds there', ({ id }) => {
    for (const one of sectors) {
      const [norm, ...more] = normsOf(id, [one]);
      expect(more, one).toEqual([]);
      expect(unchecked.test(norm?.verify ?? ''), one).toBe(one === 'ko');
      expect(/opvang/.test(norm?.article ?? ''), one).toBe(one === 'ko');
    }
    expect(normsOf(id, ['po', 'ko'])).toHaveLength(2);
  });

  it('is no reason to keep silent in childcare: there is found what is found in a school', () => {
    const ofWeighing = Object.values(plantedDefects).flatMap((defects) =>
      defects.filter(({ finds }) => finds.some(({ rule }) => resting.some(({ id }) => id === rule))),
    );
    expect(ofWeighing.length).toBeGreaterThan(5);
    for (const { name, plant } of ofWeighing) {
      const rest = (judged: Sector) =>
        [...found(plant(model), '2026-11-22', [judged])].filter((id) => resting.some((one) => one.id === id));
      expect(rest('ko'), name).toEqual(rest('po'));
    }
  });
});

/** Rules that came with the weighing framework. */
const since2019 = rules.filter(({ grounds }) => grounds.every(({ validFrom }) => validFrom === '2019-01-01'));

it('has rules that came with the weighing framework', () => {
  expect(since2019.map(({ id }) => id)).toEqual(expect.arrayContaining(['ML-07', 'ML-10', 'ML-11', 'ML-25']));
});

const weighingDefects = plantedDefects['afwegen']!.filter(({ finds }) =>
  finds.every(({ rule }) => since2019.some(({ id }) => id === rule)),
);
it.each(weighingDefects)('lets an old version be on its own day: $name', ({ plant, finds }) => {
  const spoilt = plant(model);
  for (const { rule } of finds) {
    expect(found(spoilt, '2019-01-01')).toContain(rule);
    expect(found(spoilt, '2018-12-31')).not.toContain(rule);
  }
});

it('finds the other rules before 2019 too', () => {
  const empty = emptyProtocol({
    id: 'leeg' as EntryId,
    title: 'Leeg',
    organisation: 'Bestuur',
    sectors: ['po'],
  });
  expect(found(empty, '2018-12-31')).toContain('ML-01');
});

/** A rule of which the law was replaced, and that has something in the background. */
const ended: Rule = {
  ...ruleOf('ML-01')!,
  id: 'ended',
  grounds: [
    {
      kind: 'law',
      article: 'Oude wet art. 1',
      validFrom: '2015-01-01',
      validUntil: '2020-07-31',
      sectors: ['po'],
      comparedOn: '2026-11-29',
    },
    { kind: 'law', article: 'Wet voor een ander', comparedOn: '2026-11-29', isBackground: true },
  ],
};

it.each([
  ['2014-12-31', ['po'], false],
  ['2015-01-01', ['po'], true],
  ['2020-07-31', ['po'], true],
  ['2020-08-01', ['po'], false],
  ['2020-07-31', ['vo'], false],
  ['2020-07-31', ['vo', 'po'], true],
] as const)('asks a rule only as long and where its law holds: %s, %j', (on, judged, holds) => {
  expect(rulesFor({ on, sectors: judged }, [ended])).toEqual(holds ? [ended] : []);
});

it('asks the rules of every sector when a protocol names none', () => {
  const without = { ...model, sectors: [], competentAuthority: undefined };
  const staff = { ...model, sectors: [] };
  expect(found(without, '2026-11-22')).toContain('ML-01');
  expect(found(staff, '2026-11-22')).toEqual(new Set());
});

it('calls a name old only since the new one is there', () => {
  const { plant } = plantedDefects['wat alleen woorden tonen']!.find(
    ({ name }) => name === 'AMK in een kaart',
  )!;
  expect(found(plant(model), '2014-12-31')).not.toContain('ML-30');
  expect(found(plant(model), '2026-11-22')).toContain('ML-30');
});

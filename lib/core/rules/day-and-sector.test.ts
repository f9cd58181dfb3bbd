import { expect, it } from 'vitest';
import { readContent } from '@/lib/testing/read-content';
import { plantedDefects } from '@/lib/testing/planted-defects/planted-defects';
import { emptyProtocol } from '@/lib/core/protocol';
import type { EntryId } from '@/schemas/ids';
import { checkProtocol, groundsFor, ruleOf, rulesFor } from './index';
import type { Rule } from './rule';
import { rules } from './rules';

const model = readContent('model-meldcode');
const found = (protocol = model, on: string, sectors?: readonly ('po' | 'vo' | 'so' | 'vso')[]) =>
  new Set(checkProtocol(protocol, { on, ...(sectors && { sectors }) }).map(({ rule }) => rule));

/** Rules that rest on the weighing framework alone. */
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

it.each([
  ['2022-07-31', 'WVO art. 3a lid 1'],
  ['2022-08-01', 'WVO 2020 (was WVO art. 3a lid 1)'],
])('cites for secondary schools the law of the day: %s', (on, article) => {
  const { grounds } = ruleOf('ML-01')!;
  expect(groundsFor(grounds, { on, sectors: ['vo'] }).map((ground) => ground.article)).toEqual([article]);
});

it.each([
  ['2022-07-31', 'WVO art. 3 (minderjarige leerling)'],
  ['2022-08-01', 'WVO 2020 (was WVO art. 3, minderjarige leerling)'],
])('cites for offences by staff the law of the day: %s', (on, article) => {
  const { grounds } = ruleOf('ML-20')!;
  expect(groundsFor(grounds, { on, sectors: ['vo'] }).map((ground) => ground.article)).toEqual([article]);
});

it('cites for every sector its own law', () => {
  const articles = (sector: 'po' | 'vo' | 'so' | 'vso') =>
    groundsFor(ruleOf('ML-01')!.grounds, { on: '2026-11-22', sectors: [sector] }).map(
      ({ article }) => article,
    );
  expect(articles('po')).toEqual(['WPO art. 4b lid 1']);
  expect(articles('so')).toEqual(['WEC art. 5 lid 1']);
  expect(articles('vso')).toEqual(['WEC art. 5 lid 1']);
});

it.each(rules)('$id holds today for every sector', ({ grounds }) => {
  for (const sector of ['po', 'vo', 'so', 'vso'] as const) {
    expect(groundsFor(grounds, { on: '2026-11-22', sectors: [sector] }), sector).not.toEqual([]);
  }
});

/** A rule of which the law was replaced. */
const ended: Rule = {
  ...ruleOf('ML-01')!,
  id: 'ended',
  grounds: [
    { article: 'Oude wet art. 1', validFrom: '2015-01-01', validUntil: '2020-07-31', sectors: ['po'] },
  ],
};

it.each([
  ['2014-12-31', ['po'], false],
  ['2015-01-01', ['po'], true],
  ['2020-07-31', ['po'], true],
  ['2020-08-01', ['po'], false],
  ['2020-07-31', ['vo'], false],
  ['2020-07-31', ['vo', 'po'], true],
] as const)('asks a rule only as long and where its law holds: %s, %j', (on, sectors, holds) => {
  expect(rulesFor({ on, sectors }, [ended])).toEqual(holds ? [ended] : []);
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

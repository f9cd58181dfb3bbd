import { describe, expect, it } from 'vitest';
import { checkProtocol } from '@/lib/core/rules';
import { chapter, source } from '@/lib/testing/build-entries';
import { protocolOf } from '@/lib/testing/build-protocol';
import { findingsOf, testDay } from '@/lib/testing/findings-of';
import { groundsFor } from '../ground';
import { invalid, valid } from './ml-30-outdated-terms.fixture';
import { outdatedTerms } from './ml-30-outdated-terms';

const found = (text: string, on = testDay) =>
  checkProtocol(protocolOf({ chapters: [chapter('h', text)] }), { on }).filter(
    ({ rule }) => rule === 'ML-30',
  );

it('finds a name that is no longer used', () => {
  expect(findingsOf('ML-30', valid)).toEqual([]);
  expect(findingsOf('ML-30', invalid)).toEqual(['advies']);
});

describe('the new name', () => {
  it.each([
    ['Bel het AMK.', 'Veilig Thuis'],
    ['Bel het Advies- en Meldpunt Kindermishandeling.', 'Veilig Thuis'],
    ['Bel het ASHG.', 'Veilig Thuis'],
    ['Het Steunpunt Huiselijk Geweld helpt.', 'Veilig Thuis'],
    ['Meld bij het AMHK.', 'Veilig Thuis'],
    ['Bureau Jeugdzorg zoekt hulp.', 'jeugdhulp van de gemeente, of de gecertificeerde instelling'],
    ['Volgens de Wbp mag dat.', 'AVG'],
    ['De Kwaliteitswet zegt het.', 'Wkkgz'],
    ['Overleg met de PCL.', 'samenwerkingsverband passend onderwijs'],
    ['Dat staat in de WVO.', 'WVO 2020'],
    ['De Wet op het Voortgezet Onderwijs geldt.', 'WVO 2020'],
    ['Bij een zedenmisdrijf doe je aangifte.', 'seksueel misdrijf'],
    ['Zedenmisdrijven zijn strafbaar.', 'seksueel misdrijf'],
    ['Een misdrijf tegen de zeden, als bedoeld in Titel XIV', 'seksueel misdrijf'],
    ['Misdrijven tegen de zeden', 'seksueel misdrijf'],
    ['Bij zedendelicten bel je de politie.', 'seksueel misdrijf'],
    ["De AMK's helpen.", 'Veilig Thuis'],
    ['De Steunpunten Huiselijk Geweld helpen.', 'Veilig Thuis'],
  ])('is told: %s', (text, now) => {
    expect(found(text).map(({ message }) => message)).toEqual([expect.stringContaining(`Schrijf "${now}".`)]);
  });
});

it('wants whole words, and abbreviations in capitals', () => {
  expect(found('Bel RAMKO, de pcl of het amk. De Kwaliteitswetgeving staat elders.')).toEqual([]);
});

it('leaves the full name of Veilig Thuis in the law alone, and a name that is said to be old', () => {
  expect(found('Veilig Thuis is het advies- en meldpunt huiselijk geweld en kindermishandeling.')).toEqual(
    [],
  );
  expect(found('Veilig Thuis (voorheen het AMK)')).toEqual([]);
  expect(found('Veilig Thuis (voorheen het AMK). Bel het AMK.')).toHaveLength(1);
});

it('leaves the titles of sources alone', () => {
  const protocol = protocolOf({ sources: [source('b', 'Handleiding van het AMK')] });
  expect(findingsOf('ML-30', protocol)).toEqual([]);
});

it('says the same name in one place once, and different names each', () => {
  expect(found('Het AMK. Bel het AMK, of het Advies- en Meldpunt Kindermishandeling.')).toHaveLength(1);
  expect(found('Het AMK en het SHG.').map(({ key }) => key)).toEqual([
    'ML-30:chapters/h:amk',
    'ML-30:chapters/h:shg',
  ]);
});

it('judges an old version by the names of its own day', () => {
  expect(found('Bel het AMK.', '2014-12-31')).toEqual([]);
  expect(found('Bel het AMK.', '2015-01-01')).toHaveLength(1);
});

describe('the article of an act that has a new name', () => {
  it.each([
    ['Dat staat in artikel 3a van de WVO.', '3a is nu 3.41.'],
    ['WVO, art. 3', '3 is nu 3.39.'],
    ['Artikel 3a lid 4 WVO', '3a is nu 3.41.'],
    ['Volgens artikel 17 van de WVO', 'zoek na wat er van artikel 17 werd.'],
    ['Volgens artikel 16 Wbp', 'zoek na wat er van artikel 16 werd.'],
  ])('is told to have moved, and nothing is replaced: %s', (text, told) => {
    expect(found(text).map(({ message }) => message.endsWith(told))).toEqual([true]);
    expect(found(text)[0]).not.toHaveProperty('fixLabel');
  });

  it('is not taken from another act', () => {
    const [finding] = found('De WPO (artikel 4b) en de WVO gelden.');
    expect(finding!.message).toMatch(/Schrijf "WVO 2020"\.$/);
  });
});

it('offers to replace only where the sentence stays right', () => {
  expect(found('Bel het AMK.')[0]).toHaveProperty('fixLabel');
  expect(found('Bel Bureau Jeugdzorg.')[0]).not.toHaveProperty('fixLabel');
  expect(found('Het AMK en het SHG helpen je.').map(({ fixLabel }) => fixLabel)).toEqual([
    undefined,
    undefined,
  ]);
});

describe('false alarms', () => {
  it.each([
    'Dat staat in de WVO 2020.',
    'De Wet voortgezet onderwijs 2020 (WVO 2020) geldt.',
    'WVO-2020, Wvo 2020 en WVO (2020)',
    'De zedenpolitie helpt. Vraag naar een zedenrechercheur.',
    'Goede zeden zijn geen misdrijf.',
    'Een seksueel misdrijf',
    'De Wet op het voortgezet onderwijs (1963) is ingetrokken.',
    'De WVO van 1963 kende deze plicht niet.',
    'Tot 1 augustus 2022 stond dit in de WVO.',
    'De WVO (oud) kende deze plicht.',
    'De WVO heet sinds 2022 anders.',
    'Vóór 2024 heette dit een zedenmisdrijf.',
    'Rapport ‘Misdrijven tegen de zeden’ (2016)',
    'De opvolger van het AMK is Veilig Thuis.',
    'Veilig Thuis (voorheen AMK en SHG)',
    'Veilig Thuis (het vroegere AMK)',
    'Het AMK (nu Veilig Thuis)',
    'Het AMK heet nu Veilig Thuis.',
    'Het AMK is sinds 2015 Veilig Thuis.',
    'Het AMK is opgegaan in Veilig Thuis.',
    'Het SHG bestaat niet meer.',
    'De afkorting AMK kom je nog tegen.',
    'Uit een brief uit 2011 van het AMK',
    'Handreiking AMK (2012)',
    'De voormalige PCL',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'Bel het AMK nu.',
    'Bel het AMK (0800-2000).',
    'Het AMK is nu open.',
    'Maak oude afspraken duidelijk en bel het AMK.',
    'Vroeger was het anders; bel nu het AMK.',
    'In 2026 meld je bij het AMK.',
    'Het AMK, sinds 2026 ook op zondag, helpt.',
    'Voor 16 jaar: bel het AMK.',
  ])('hide no name of today: %s', (text) => {
    expect(found(text)).toHaveLength(1);
  });
});

it.each([
  ['Bel het AMK.', '2014-12-31', '2015-01-01'],
  ['Bel het SHG.', '2014-12-31', '2015-01-01'],
  ['Bel het AMHK.', '2020-09-30', '2020-10-01'],
  ['Bel het AMHK.', '2015-01-01', '2026-01-01'],
  ['De WVO geldt.', '2022-07-31', '2022-08-01'],
  ['Artikel 3a van de Wet op het voortgezet onderwijs', '2022-07-31', '2022-08-01'],
  ['Een zedenmisdrijf', '2024-06-30', '2024-07-01'],
  ['Misdrijven tegen de zeden', '2024-06-30', '2024-07-01'],
])('tells a version judged on its own day nothing: %s', (text, before, since) => {
  expect(found(text, before)).toEqual([]);
  expect(found(text, since)).toHaveLength(1);
});

it('says that the name in law between 2019 and October 2020 was not read', () => {
  const verify = (on: string) => groundsFor(outdatedTerms.grounds, { on, sectors: ['po'] })[0]?.verify;
  expect(verify('2018-12-31')).toBeUndefined();
  expect(verify('2019-01-01')).toContain('AMHK');
  expect(verify('2020-09-30')).toContain('AMHK');
  expect(verify('2020-10-01')).toBeUndefined();
});

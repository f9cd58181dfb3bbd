import { describe, expect, it } from 'vitest';
import { checkProtocol } from '@/lib/core/rules';
import { chapter, source } from '@/lib/testing/build-entries';
import { protocolOf } from '@/lib/testing/build-protocol';
import { findingsOf, testDay } from '@/lib/testing/findings-of';
import { invalid, valid } from './ml-30-outdated-terms.fixture';

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

import { describe, expect, it } from 'vitest';
import { richTextFrom } from '@/lib/core/rich-text';
import { checkProtocol } from '@/lib/core/rules';
import { outcome, protocolWithSteps } from '@/lib/testing/build-protocol';
import { testDay } from '@/lib/testing/findings-of';
import type { Protocol } from '@/schemas/protocol';
import { contradictionsIn } from './contradicting-words';
import { withTitle } from './ml-26-contradicting-norms.fixture';

const found = (protocol: Protocol) =>
  checkProtocol(protocol, { on: testDay }).filter(({ rule }) => rule === 'ML-26');
const wordsIn = (text: string) => contradictionsIn(text).map(({ words }) => words);

describe('a sentence that contradicts the norms', () => {
  it.each([
    ['Een melding is de allerlaatste actie.', 'allerlaatste actie'],
    ['We zien melden als laatste redmiddel.', 'laatste redmiddel'],
    ['Melden is niet leuk maar het laatste middel.', 'laatste middel'],
    ['Er wordt pas gemeld als ouders echt niet meewerken.', 'pas gemeld als ouders echt niet meewerken'],
    ['Meld pas als ouders geen hulp accepteren.', 'pas als ouders geen hulp accepteren'],
    ['De school meldt alleen wanneer het gezin niet meewerkt.', 'alleen wanneer het gezin niet meewerkt'],
    ['Je meldt pas nadat de ouders hulp weigeren.', 'pas nadat de ouders hulp weigeren'],
  ])('"%s"', (text, words) => {
    expect(wordsIn(text)).toEqual([words]);
  });
});

describe('no contradiction', () => {
  it.each([
    'Melden is geen laatste redmiddel.',
    'Melden is nooit de allerlaatste actie.',
    'Denk niet dat melden het laatste redmiddel is.',
    'Het laatste redmiddel is melden niet.',
    'Dat melden het laatste redmiddel is, is een misverstand.',
    'Meld niet pas als ouders geen hulp accepteren.',
    'Je meldt niet alleen met toestemming van de ouders.',
    'De directeur meldt met of zonder toestemming van de ouders.',
    'Aanvaarden de betrokkenen de hulp niet? Dan meld je.',
    'Uithuisplaatsing is het laatste redmiddel.',
    'De laatste stap is terugkijken op de melding.',
    'Melden in de verwijsindex kan alleen met toestemming van de ouders.',
    'Doe alsnog een melding als de signalen niet verdwijnen.',
  ])('"%s"', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });
});

it('asks for a confirmation, with the words in its key', () => {
  expect(found(withTitle('Melden is de Allerlaatste Actie'))).toMatchObject([
    { exception: 'confirm', severity: 'warns', key: 'ML-26:melden:allerlaatste actie' },
  ]);
});

it('says the same thing once at one place, and other things apart', () => {
  const body = richTextFrom('Melden is het laatste redmiddel. Meld pas als ouders geen hulp aanvaarden.');
  const card = outcome('melden', [], { title: 'Melden is de allerlaatste actie', body });
  expect(found(protocolWithSteps([card])).map(({ key }) => key)).toEqual([
    'ML-26:melden:allerlaatste actie',
    'ML-26:melden:pas als ouders geen hulp aanvaarden',
  ]);
});

it('hides no second sentence behind the reason for the first', () => {
  const body = richTextFrom(
    'Melden is geen straf. Melden is het laatste redmiddel. Meld als uiterste middel.',
  );
  expect(found(protocolWithSteps([outcome('melden', [], { body })])).map(({ key }) => key)).toEqual([
    'ML-26:melden:laatste redmiddel',
    'ML-26:melden:uiterste middel',
  ]);
});

it('keeps a long find short in the key', () => {
  const long = 'Meld pas als ouders deze aangeboden vrijwillige ondersteuning herhaaldelijk weigeren';
  const [finding] = found(withTitle(long));
  expect(finding!.key.split(':')[2]!.length).toBeLessThanOrEqual(60);
});

import { describe, expect, it } from 'vitest';
import { action, protocolWithSteps } from '@/lib/testing/build-protocol';
import { findingsOf, foundBy } from '@/lib/testing/findings-of';
import { readContent } from '@/lib/testing/read-content';
import { saying } from './ml-48-names-spread.fixture';
import * as series from './ml-48-sentences.fixture';
import { spreadNamesIn } from './spread-names';

const isFound = (text: string) => spreadNamesIn(text).length > 0;
const spreads = [
  ...series.spreads,
  ...series.heldOutSpreads,
  ...series.laterSpreads,
  ...series.lastSpreads,
  ...series.soughtSpreads,
];
const discreet = [
  ...series.discreet,
  ...series.heldOutDiscreet,
  ...series.laterDiscreet,
  ...series.lastDiscreet,
  ...series.soughtDiscreet,
];

describe('a sentence that spreads the name of a child', () => {
  it('is found, whoever wrote it', () => {
    expect(spreads.length).toBeGreaterThanOrEqual(60);
    expect(spreads.filter((one) => !isFound(one))).toEqual([]);
  });

  it('is found with capitals, under a heading and behind another sentence', () => {
    expect(spreads.filter((one) => !isFound(one.toUpperCase()))).toEqual([]);
    expect(spreads.filter((one) => spreadNamesIn(one, 'Signalen').length === 0)).toEqual([]);
    expect(spreads.filter((one) => !isFound(`Wacht niet. ${one}`))).toEqual([]);
  });

  it('stays silent where it is said in a way that is not read', () => {
    expect(series.silentSpreads.filter(isFound)).toEqual([]);
  });

  it('is told apart from what the team may hear', () => {
    expect(discreet.length).toBeGreaterThanOrEqual(60);
    expect(discreet.filter(isFound)).toEqual([]);
    expect(discreet.filter((one) => isFound(one.toUpperCase()))).toEqual([]);
  });

  it.each(['model-meldcode', 'kalisto', 'zorgteam', 'wie-wanneer-wat', 'scol'])('is not in %s', (name) => {
    expect(findingsOf('ML-48', readContent(name))).toEqual([]);
  });
});

describe('sentences made of parts', () => {
  const what = ['de naam van de leerling', 'je zorgen over het kind', 'het vermoeden over het gezin'];
  const where = [
    'in de groepsapp',
    'in de teamchat',
    'via WhatsApp',
    'met het hele team',
    'met alle collega’s',
  ];
  const made = (say: (what: string, where: string) => string) =>
    what.flatMap((one) => where.map((place) => say(one, place)));

  it.each<[string, (what: string, where: string) => string]>([
    ['an order', (one, place) => `Deel ${one} ${place}.`],
    ['a habit', (one, place) => `Wij delen ${one} ${place}.`],
    ['what is done', (one, place) => `Na het gesprek wordt ${one} ${place} gedeeld.`],
  ])('spread it by %s', (_what, say) => {
    expect(made(say).filter((one) => !isFound(one))).toEqual([]);
  });

  it.each<[string, (what: string, where: string) => string]>([
    ['an order not to', (one, place) => `Deel ${one} nooit ${place}.`],
    ['a ban', (one, place) => `Het is niet toegestaan ${one} ${place} te delen.`],
    ['what is asked', (one, place) => `Deel je ${one} ${place}?`],
    ['another way', (one, place) => `Deel ${one} niet ${place}, maar met de aandachtsfunctionaris.`],
  ])('keep it by %s', (_what, say) => {
    expect(made(say).filter(isFound)).toEqual([]);
  });
});

it('says what to write instead, once at one place', () => {
  const words = 'Zet de naam van de leerling in de groepsapp';
  expect(foundBy('ML-48', saying(`${words}. ${words}.`))).toMatchObject([
    {
      severity: 'warns',
      exception: 'confirm',
      message: expect.stringMatching(/Schrijf: "Bespreek je zorgen alleen/) as string,
    },
  ]);
  const card = action('a', 'col-a', [], { title: words });
  expect(findingsOf('ML-48', protocolWithSteps([card]))).toEqual(['a']);
});

it.each(['deel de naam ', 'het hele team ', 'app, ', 'alle collega’s worden ', 'mail '])(
  'reads 100 kB of "%s" in time',
  (piece) => {
    const start = performance.now();
    spreadNamesIn(`app ${piece.repeat(Math.ceil(100_000 / piece.length))}`);
    spreadNamesIn(`app ${piece.repeat(30)}`);
    expect(performance.now() - start).toBeLessThan(2_000);
  },
);

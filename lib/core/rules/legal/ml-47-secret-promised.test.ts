import { describe, expect, it } from 'vitest';
import { action, protocolWithSteps } from '@/lib/testing/build-protocol';
import { findingsOf, foundBy } from '@/lib/testing/findings-of';
import { readContent } from '@/lib/testing/read-content';
import { saying } from './ml-47-secret-promised.fixture';
import * as series from './ml-47-sentences.fixture';
import { secretPromisesIn } from './secret-promises';

const isFound = (text: string) => secretPromisesIn(text).length > 0;
const promises = [
  ...series.promises,
  ...series.heldOutPromises,
  ...series.laterPromises,
  ...series.lastPromises,
  ...series.soughtPromises,
];
const honest = [
  ...series.honest,
  ...series.heldOutHonest,
  ...series.laterHonest,
  ...series.lastHonest,
  ...series.soughtHonest,
];

describe('a promise of secrecy to a pupil', () => {
  it('is found, whoever wrote it', () => {
    expect(promises.length).toBeGreaterThanOrEqual(60);
    expect(promises.filter((one) => !isFound(one))).toEqual([]);
  });

  it('is found with capitals, under a heading and behind another sentence', () => {
    expect(promises.filter((one) => !isFound(one.toUpperCase()))).toEqual([]);
    expect(promises.filter((one) => secretPromisesIn(one, 'Het gesprek').length === 0)).toEqual([]);
    expect(promises.filter((one) => !isFound(`Neem de tijd. ${one}`))).toEqual([]);
  });

  it('stays silent where it is said in a way that is not read', () => {
    expect(series.silentPromises.filter(isFound)).toEqual([]);
  });

  it('is told apart from honest words about secrets', () => {
    expect(honest.length).toBeGreaterThanOrEqual(60);
    expect(honest.filter(isFound)).toEqual([]);
    expect(honest.filter((one) => isFound(one.toUpperCase()))).toEqual([]);
  });

  it.each(['model-meldcode', 'kalisto', 'zorgteam', 'wie-wanneer-wat', 'scol'])('is not in %s', (name) => {
    expect(findingsOf('ML-47', readContent(name))).toEqual([]);
  });
});

describe('sentences made of parts', () => {
  const whom = ['de leerling', 'het kind', 'een leerling', 'leerlingen'];
  const secrets = [
    'je het aan niemand vertelt',
    'het geheim blijft',
    'het tussen jullie blijft',
    'je zwijgt',
  ];
  const made = (say: (who: string, secret: string) => string) =>
    whom.flatMap((who) => secrets.map((secret) => say(who, secret)));

  it.each<[string, (who: string, secret: string) => string]>([
    ['an order', (who, secret) => `Beloof ${who} dat ${secret}.`],
    ['what one says', (who, secret) => `Zeg tegen ${who} dat ${secret}.`],
    ['what one may', (who, secret) => `Je mag ${who} beloven dat ${secret}.`],
    ['how one begins', (who, secret) => `Geef ${who} vooraf de belofte dat ${secret}.`],
  ])('promise it by %s', (_what, say) => {
    expect(made(say).filter((one) => !isFound(one))).toEqual([]);
  });

  it.each<[string, (who: string, secret: string) => string]>([
    ['an order not to', (who, secret) => `Beloof ${who} nooit dat ${secret}.`],
    ['what one does not say', (who, secret) => `Zeg niet tegen ${who} dat ${secret}.`],
    ['what one cannot', (who, secret) => `Je kunt ${who} niet beloven dat ${secret}.`],
    ['what is asked', (who, secret) => `Beloof je ${who} dat ${secret}?`],
    ['a mistake', (who, secret) => `Het is een misverstand dat je ${who} mag beloven dat ${secret}.`],
  ])('promise nothing by %s', (_what, say) => {
    expect(made(say).filter(isFound)).toEqual([]);
  });
});

it('says what to write instead, once at one place', () => {
  const words = 'Beloof de leerling dat je het niemand vertelt';
  expect(foundBy('ML-47', saying(`${words}. ${words}.`))).toMatchObject([
    {
      severity: 'warns',
      exception: 'confirm',
      message: expect.stringMatching(/Schrijf: "Zeg eerlijk/) as string,
    },
  ]);
  const card = action('a', 'col-a', [], { title: words });
  expect(findingsOf('ML-47', protocolWithSteps([card]))).toEqual(['a']);
});

it.each(['beloof ', 'vertel niemand ', 'wat de leerling ', 'geheim, ', 'houd voor je '])(
  'reads 100 kB of "%s" in time',
  (piece) => {
    const start = performance.now();
    secretPromisesIn(`beloof ${piece.repeat(Math.ceil(100_000 / piece.length))}`);
    secretPromisesIn(`beloof ${piece.repeat(40)}`);
    expect(performance.now() - start).toBeLessThan(2_000);
  },
);

import { describe, expect, it } from 'vitest';
import { richTextFrom } from '@/lib/core/rich-text';
import { action, protocolOf, protocolWithSteps, route, step } from '@/lib/testing/build-protocol';
import { chapter } from '@/lib/testing/build-entries';
import { findingsOf, foundBy } from '@/lib/testing/findings-of';
import { readContent } from '@/lib/testing/read-content';
import type { Card } from '@/schemas/protocol-flow';
import { alwaysToldIn } from './always-told';
import { delaysIn } from './delaying-sentences';
import * as series from './ml-21-sentences.fixture';

const isTold = (text: string) => alwaysToldIn(text).length > 0;
const isFound = (text: string) => isTold(text) || delaysIn(text).length > 0;
const always = [
  ...series.alwaysTold,
  ...series.heldOutAlwaysTold,
  ...series.laterAlwaysTold,
  ...series.lastAlwaysTold,
];
const ifSafe = [
  ...series.toldIfSafe,
  ...series.heldOutToldIfSafe,
  ...series.laterToldIfSafe,
  ...series.lastToldIfSafe,
];

describe('a sentence that has parents told whatever happens', () => {
  it('is found, by ML-21 or by ML-44', () => {
    expect(always.length).toBeGreaterThanOrEqual(60);
    expect(always.filter((one) => !isFound(one))).toEqual([]);
    expect(always.filter((one) => !isFound(one.toUpperCase()))).toEqual([]);
  });

  it('stays silent where it is said in a way that is not read', () => {
    expect(series.silentTold.filter(isFound)).toEqual([]);
  });

  it('is told apart from one that leaves room for safety', () => {
    expect(ifSafe.length).toBeGreaterThanOrEqual(60);
    expect(ifSafe.filter(isTold)).toEqual([]);
    expect(ifSafe.filter((one) => isTold(one.toUpperCase()))).toEqual([]);
  });

  it.each([
    'Tenzij dat gevaarlijk is.',
    'Bij gevaar doe je dat niet.',
    'Behalve als het kind niet veilig is.',
  ])('is excepted by the sentence beside it: %s', (beside) => {
    expect(isTold('Vertel ouders altijd vooraf dat je meldt.')).toBe(true);
    expect(isTold(`Vertel ouders altijd vooraf dat je meldt. ${beside}`)).toBe(false);
  });

  it.each(['model-meldcode', 'kalisto', 'zorgteam', 'wie-wanneer-wat', 'scol'])('is not in %s', (name) => {
    const found = foundBy('ML-21', readContent(name)).filter(({ message }) => message.startsWith('Hier'));
    expect(found).toEqual([]);
  });
});

describe('sentences made of parts', () => {
  const when = ['altijd', 'in alle gevallen', 'te allen tijde', 'zonder uitzondering', 'hoe dan ook'];
  const whom = ['de ouders', 'beide ouders', 'vader en moeder', 'de verzorgers'];
  const made = (say: (when: string, whom: string) => string) =>
    when.flatMap((one) => whom.map((parents) => say(one, parents)));

  it.each<[string, (when: string, whom: string) => string]>([
    ['an order', (one, parents) => `Informeer ${parents} ${one} vooraf over de melding.`],
    ['what one tells', (one, parents) => `Vertel ${parents} ${one} dat je gaat melden.`],
    ['what is done', (one, parents) => `Voor een melding worden ${parents} ${one} ingelicht.`],
  ])('leave no room by %s', (_what, say) => {
    expect(made(say).filter((one) => !isFound(one))).toEqual([]);
  });

  it.each<[string, (when: string, whom: string) => string]>([
    [
      'the exception',
      (one, parents) => `Informeer ${parents} ${one} vooraf over de melding, tenzij dat onveilig is.`,
    ],
    [
      'a condition',
      (one, parents) => `Informeer ${parents} ${one} vooraf over de melding als dat veilig kan.`,
    ],
    ['a denial', (one, parents) => `Je hoeft ${parents} niet ${one} vooraf te vertellen dat je meldt.`],
    ['another matter', (one, parents) => `Informeer ${parents} ${one} over de rapporten.`],
  ])('leave room by %s', (_what, say) => {
    expect(made(say).filter(isTold)).toEqual([]);
  });
});

describe('the rule', () => {
  const words = 'Vertel de ouders altijd vooraf dat je meldt';
  const onCard = (more: Partial<Card>) =>
    protocolWithSteps([action('a', 'col-a', [], { title: words, ...(more as object) })]);

  it('says what to write, once at one place', () => {
    const protocol = protocolOf({ chapters: [chapter('h', `${words}. ${words}.`)] });
    expect(foundBy('ML-21', protocol)).toMatchObject([
      {
        severity: 'warns',
        exception: 'confirm',
        message: expect.stringMatching(/Schrijf erbij: "tenzij dat niet veilig is/) as string,
      },
    ]);
  });

  it('lets the card say when not, but not take back "ook bij gevaar"', () => {
    expect(findingsOf('ML-21', onCard({}))).toEqual(['a']);
    expect(findingsOf('ML-21', onCard({ tags: ['skip-talk'] }))).toEqual([]);
    expect(findingsOf('ML-21', onCard({ body: richTextFrom('Sla dit over als het onveilig is.') }))).toEqual(
      [],
    );
    expect(findingsOf('ML-21', onCard({ title: `${words}, ook bij gevaar`, tags: ['skip-talk'] }))).toEqual([
      'a',
    ]);
  });

  it('leaves the route of an offence by staff alone', () => {
    const cards = [action('a', 'col-a', [], { title: words })];
    const protocol = protocolOf({ routes: [route('staf', [step('s', cards)], { kind: 'staff-offence' })] });
    expect(findingsOf('ML-21', protocol)).toEqual([]);
  });
});

it.each(['vertel de ouders ', 'altijd ', 'ook bij gevaar ', 'melding, '])(
  'reads 100 kB of "%s" in time',
  (piece) => {
    const start = performance.now();
    alwaysToldIn(`ouders melding ${piece.repeat(Math.ceil(100_000 / piece.length))}`);
    alwaysToldIn(`ouders melding ${piece.repeat(30)}`);
    expect(performance.now() - start).toBeLessThan(2_000);
  },
);

import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { parseProtocol } from '@/lib/core/protocol';
import { richTextFrom } from '@/lib/core/rich-text';
import { outcome, protocolWithSteps } from '@/lib/testing/build-protocol';
import { foundBy } from '@/lib/testing/findings-of';
import type { EntryId, PartId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { delaysIn } from './delaying-sentences';
import { delaying, harmless } from './ml-44-phrasings.fixture';
import { invalid } from './ml-44-veilig-thuis-delayed.fixture';

function caseOf(name: string): Protocol {
  const file = new URL(`../../../testing/cases/${name}.json`, import.meta.url);
  const result = parseProtocol(JSON.parse(readFileSync(file, 'utf8')));
  if (!result.ok) throw new Error(name);
  return result.value;
}

const tasks = (item: object) => ({ ordered: false, items: [{ id: 't' as PartId, ...item }] });

describe.each(Object.entries(delaying))('a sentence against %s', (norm, sentences) => {
  it.each(sentences)('"%s"', (sentence) => {
    expect(delaysIn(sentence).map((one) => one.norm)).toEqual([norm]);
  });
});

describe('no delay', () => {
  it('is told in at least sixty sentences', () => {
    expect(new Set(harmless).size).toBeGreaterThanOrEqual(60);
  });

  it.each(harmless)('"%s"', (sentence) => {
    expect(delaysIn(sentence)).toEqual([]);
  });
});

it('says of a head who must agree that this is own reading', () => {
  const intro = richTextFrom('Meld nooit bij Veilig Thuis zonder akkoord van de directeur.');
  expect(found({ ...protocolWithSteps([]), intro })).toMatchObject([
    {
      message: expect.stringMatching(
        /Het akkoord van een leidinggevende.*\(eigen lezing van Wmo 2015 art\. 5\.2\.6; wie eindverantwoordelijk is/,
      ) as string,
      grounds: [{ kind: 'own-reading' }],
    },
  ]);
});

it.each([
  'Advies van Veilig Thuis vraag je alleen via de directeur.',
  'Vraag pas advies aan Veilig Thuis na toestemming van ouders.',
])('says of a condition on asking advice that this is own reading: %s', (sentence) => {
  const intro = richTextFrom(sentence);
  expect(found({ ...protocolWithSteps([]), intro })).toMatchObject([
    {
      message: expect.stringContaining('eigen lezing van Wmo 2015 art. 4.1.1 lid 3') as string,
      grounds: [{ kind: 'own-reading' }],
    },
  ]);
});

it.each([
  'Wacht met melden tot het volgende overleg.',
  'Meld pas als er bewijs is.',
  'Meld binnen zes weken bij Veilig Thuis.',
])('does not tell haste as a norm: %s', (sentence) => {
  const [finding] = found({ ...protocolWithSteps([]), intro: richTextFrom(sentence) });
  expect(finding!.message).toMatch(/meld je altijd.*\(afwegingskader.*achten laat een kind langer in gevaar/);
  expect(finding!.message).not.toContain('meteen');
});

it('says for what the law lets tell Veilig Thuis without leave', () => {
  expect(found(invalid)[0]!.message).toContain(
    'om het geweld te stoppen of een redelijk vermoeden te onderzoeken, mag dat desgevraagd of uit eigen beweging',
  );
});

const found = (protocol: Protocol) => foundBy('ML-44', protocol);
const card = (more: object) =>
  protocolWithSteps([outcome('melden', [], { title: 'Meld bij Veilig Thuis', ...more })]);

describe('the rule', () => {
  it('quotes the sentence and says the norm, and asks for a confirmation', () => {
    expect(found(invalid)).toMatchObject([
      {
        severity: 'warns',
        exception: 'confirm',
        key: 'ML-44:melden:meld pas nadat ouders toestemming gaven',
      },
    ]);
    expect(found(invalid)[0]!.message).toMatch(/"Meld pas nadat ouders toestemming gaven".*5\.2\.6/);
  });

  it('finds the five sentences of the case, each with its norm', () => {
    const messages = found(caseOf('min-parents-first')).map(({ message }) => message);
    const norms = [/afwegingskader/, /afwegingskader/, /4\.1\.1 lid 3/, /afwegingskader/, /afwegingskader/];
    expect(messages).toHaveLength(norms.length);
    norms.forEach((norm, index) => expect(messages[index]).toMatch(norm));
  });

  it.each([
    ['a condition', { condition: 'als ouders akkoord zijn' }],
    ['a condition without a word to join it', { condition: 'ouders geven toestemming' }],
    ['a task that leans on the title', { tasks: tasks({ text: 'Alleen na akkoord van de ouders' }) }],
    [
      'the condition of a task',
      { tasks: tasks({ text: 'Bel Veilig Thuis', condition: 'met toestemming van de ouders' }) },
    ],
    [
      'the note of a term',
      { deadline: { term: { kind: 'direct' }, note: 'Niet melden voordat ouders akkoord zijn' } },
    ],
    [
      'the way out',
      {
        exits: [
          {
            id: 'x',
            label: 'pas melden na toestemming van ouders',
            answers: [],
            tags: [],
            to: { cardId: 'melden' },
          },
        ],
      },
    ],
  ])('reads %s', (_where, more) => {
    expect(found(card(more))).toHaveLength(1);
  });

  it.each([
    ['a condition that refuses help', { condition: 'als ouders de hulp weigeren' }],
    [
      'a condition with the exception',
      { title: 'Vertel ouders eerst dat je meldt, meld daarna', condition: 'als het veilig is' },
    ],
    [
      'an exception elsewhere on the card',
      { title: 'Praat eerst met ouders, meld daarna', tags: ['skip-talk'] },
    ],
  ])('lets be: %s', (_what, more) => {
    expect(found(card(more))).toEqual([]);
  });

  it('leaves 112 to ML-46', () => {
    const protocol = {
      ...protocolWithSteps([]),
      intro: richTextFrom('Bel 112 pas als ouders akkoord zijn.'),
    };
    expect(found(protocol)).toEqual([]);
    expect(foundBy('ML-46', protocol)).toHaveLength(1);
  });

  it('leaves what ML-26 says to ML-26, and says a sentence once at one place', () => {
    expect(found(card({ title: 'Meld pas als ouders geen hulp accepteren' }))).toEqual([]);
    const title = 'Meld nooit zonder toestemming van ouders';
    expect(found(card({ title, body: richTextFrom(title) }))).toHaveLength(1);
  });
});

it.each([
  'pas na ',
  'niet zonder ',
  'ouders ',
  'toestemming ',
  'eerst ',
  'veilig thuis ',
  'meld, ',
  'voordat ',
  'a.',
  ': \n',
])('reads 100 kB of "%s" in time', (piece) => {
  const start = performance.now();
  delaysIn(`meld ${piece.repeat(Math.ceil(100_000 / piece.length))}`);
  expect(performance.now() - start).toBeLessThan(4_000);
});

it('reads a text of a thousand delays in time: once, and not once for each', () => {
  const sentence = 'Meld nooit bij Veilig Thuis zonder akkoord van de directeur. Bel 112 bij gevaar. ';
  const body = richTextFrom(sentence.repeat(1_000));
  const chapter = {
    id: 'h1' as EntryId,
    level: 1 as const,
    title: 'Melden',
    body,
    functionIds: [],
    tags: [],
  };
  const start = performance.now();
  expect(found({ ...protocolWithSteps([]), chapters: [chapter] })).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(4_000);
});

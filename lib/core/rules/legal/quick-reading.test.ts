import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseProtocol } from '@/lib/core/protocol';
import { wordsIn } from '../words-in';
import { beginnings } from './beginnings';
import { delaysIn, readDelays } from './delaying-sentences';
import { words } from './lexicon';
import { moreDelays } from './ml-44-more-delays.fixture';
import { moreHarmless } from './ml-44-more-harmless.fixture';
import { partsOf } from './parts-of-speech';
import { phrases } from './phrases';
import { remembered } from './remembered';

const folder = new URL('../../../../content/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => {
    const result = parseProtocol(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    return result.ok ? wordsIn(result.value) : [];
  });

it('says of every text that comes along what reading it anew says, however often it is asked', () => {
  expect(texts.length).toBeGreaterThan(2_000);
  for (let times = 0; times < 2; times += 1)
    for (const { text, under } of texts) expect(delaysIn(text, under)).toEqual(readDelays(text, under ?? ''));
});

it('finds the phrases that trying each of them at every word finds', () => {
  const everywhere = new RegExp(
    `\\b(?:(?:${phrases.map(([, pattern]) => `(${pattern})`).join('|')})\\b|[a-z][a-z'-]*)|[,:–]`,
    'g',
  );
  const letterOf = new Map(
    Object.entries(words).flatMap(([letter, list]) => list.split(' ').map((word) => [word, letter] as const)),
  );
  const slow = (sentence: string) =>
    Array.from(sentence.matchAll(everywhere), ([found, ...groups]) => {
      const which = groups.findIndex((group) => group !== undefined);
      if (which >= 0) return phrases[which]?.[0];
      return /^[,:–]/.test(found) ? ',' : letterOf.get(found);
    }).join('');
  for (const sentence of [...moreDelays, ...moreHarmless].map((one) => one.toLowerCase()))
    expect(partsOf(sentence), sentence).toBe(slow(sentence));
});

it('knows the letters a pattern can begin with', () => {
  expect([...beginnings('(?:een |het )?huis|(?<=a )op')]).toEqual(['een huis', 'het huis', 'huis', 'op']);
  expect([...beginnings(String.raw`e?r?achter|\bvan(?= de)`)]).toEqual([
    'erachter',
    'rachter',
    'eachter',
    'achter',
    'van',
  ]);
  expect([...beginnings('leidt? (?:[a-z]+ )?tot')]).toEqual(['leidt ', 'leid ', 'leidt tot', 'leid tot']);
  expect(() => beginnings('[a-z]+')).toThrow('no letter');
});

it('makes the same text once, and forgets when it knows too many', () => {
  let made = 0;
  const count = remembered((text) => {
    made += 1;
    return text.length;
  });
  expect([count('a'), count('a'), made]).toEqual([1, 1, 1]);
  for (let index = 0; index < 5_000; index += 1) count(`text ${index}`);
  expect([count('a'), made]).toEqual([1, 5_002]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingLevel, syllablesIn } from './reading-level';

describe('syllables', () => {
  it.each([
    ['kind', 1], ['melden', 2], ['signalen', 3], ['leerling', 2], ['geïnformeerd', 4], ['ouders', 2],
    ['aandachtsfunctionaris', 7], ['kindermishandeling', 6], ['sociaal', 3], ['bureau', 2], ['financiële', 5],
    ['nieuwe', 2], ['vrije', 2], ['meldcode', 3], ['beoordelen', 4], ['IB’er', 3], ['112', 3], ['coördinator', 5],
    ['Één', 1], ['ouder-kind', 3], ['quick', 1], ['pst', 1],
  ] as const)('%s has %i', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  }); // prettier-ignore

  it('of a word in two parts are those of both', () => {
    const part = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(part, part, (a, b) => {
        expect(syllablesIn(`${a}-${b}`)).toBe(syllablesIn(a) + syllablesIn(b));
        expect(syllablesIn(a)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the reading level', () => {
  it('is the one of Douma', () => {
    // Three words, four syllables, one sentence.
    expect(readingLevel(['Bel de ouders'])?.readingEase).toBeCloseTo(206.84 - 77 * (4 / 3) - 0.93 * 3);
  });

  it('is lower for longer words and longer titles', () => {
    const ease = (text: string) => readingLevel([text])?.readingEase ?? 0;
    expect(ease('Vraag raad')).toBeGreaterThan(ease('Raadpleeg aandachtsfunctionaris'));
    expect(ease('Bel nu')).toBeGreaterThan(ease('Bel nu en bel dan en bel nog eens'));
  });

  it('counts words of more than six letters as long', () => {
    expect(readingLevel(['Bel de directeur'])?.longWords).toBeCloseTo(1 / 3);
    expect(readingLevel(['de IB’er'])?.longWords).toBe(0);
  });

  it('knows none without words', () => {
    expect(readingLevel([])).toBeUndefined();
    expect(readingLevel(['', ' · '])).toBeUndefined();
  });

  it('is a number for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const level = readingLevel(texts);
        if (level) expect(Object.values(level).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

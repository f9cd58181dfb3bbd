import { describe, expect, it } from 'vitest';
import { delaysIn } from './delaying-sentences';
import { delaying, harmless } from './ml-44-phrasings.fixture';

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

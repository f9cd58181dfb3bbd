import { describe, expect, it } from 'vitest';
import { isReservedSlug, slug, slugOf } from './slug';

describe('a public address', () => {
  it.each([
    ['Meldcode', 'meldcode'],
    ['Meldcode voor Stichting Één & Co.', 'meldcode-voor-stichting-een-co'],
    ['  --  ', 'protocol'],
    ['日本', 'protocol'],
    ['x'.repeat(80), 'x'.repeat(50)],
  ])('is made from a title: %s', (title, expected) => {
    expect(slugOf(title)).toBe(expected);
    expect(slug.safeParse(expected).success).toBe(true);
  });

  it.each(['', 'a', 'Brug', '-brug', 'brug-', 'de--brug', 'de/brug', '..', 'brug?x'])(
    'refuses %j',
    (text) => {
      expect(slug.safeParse(text).success).toBe(false);
    },
  );

  it('is never one that the program needs itself', () => {
    expect(['studio', 'api', '_next', '.well-known', 'schema'].every(isReservedSlug)).toBe(true);
    expect(isReservedSlug('de-brug')).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type Stretch } from './index';

const without = (kind: Stretch['kind'], stretches: readonly Stretch[]) =>
  stretches
    .filter((stretch) => stretch.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('the difference of two texts', () => {
  it('strikes and adds whole words', () => {
    expect(diffWords('Bel altijd de ouders eerst', 'Bel zo nodig de ouders')).toEqual([
      { kind: 'same', text: 'Bel ' },
      { kind: 'gone', text: 'altijd ' },
      { kind: 'new', text: 'zo nodig ' },
      { kind: 'same', text: 'de ' },
      { kind: 'gone', text: 'ouders eerst' },
      { kind: 'new', text: 'ouders' },
    ]);
  });

  it('gives both texts back, whatever they say', () => {
    const words = fc
      .array(fc.constantFrom('ja', 'nee', 'of', 'Veilig Thuis', '\n', ' ', 'tenzij', 'ouders'), {
        maxLength: 60,
      })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const stretches = diffWords(before, after);
        expect(without('new', stretches)).toBe(before);
        expect(without('gone', stretches)).toBe(after);
        const longest = stretches.filter(({ kind }) => kind === 'same').length;
        if (before === after) expect(longest).toBe(stretches.length);
      }),
    );
  });

  it('shows texts that share nothing one after the other', () => {
    const many = (word: string) => Array.from({ length: 3000 }, (_, i) => `${word}${i}`).join(' ');
    expect(diffWords(many('a'), many('b')).map(({ kind }) => kind)).toEqual(['gone', 'new']);
  });
});

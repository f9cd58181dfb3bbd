import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, isBlank } from './clean-text';
import { unprintable } from './printable';

describe('cleaning text', () => {
  it.each([
    ['direction marks', 'Bel \u202Eeerst\u202C \u2066de\u2069 IB\u2019er\u200F', 'Bel eerst de IB\u2019er'],
    ['zero-width spaces', 'Veilig\u200B \u2060Thuis\uFEFF', 'Veilig Thuis'],
    ['soft hyphens', 'kinder\u00ADmishandeling', 'kindermishandeling'],
    ['control characters', 'a\u0000b\u001Bc\u007F', 'abc'],
    ['half pairs', 'a\uD83Db', 'ab'],
    ['tags', 'a\u{E0041}\u{E0042}', 'a'],
    ['a lone joiner', 'a\u200Db', 'ab'],
  ])('leaves out %s', (_what, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it.each(['\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'])('makes %j a new line', (end) => {
    expect(cleanText(`een${end}twee`)).toBe('een\ntwee');
  });

  it('composes letters with marks', () => {
    expect(cleanText('coo\u0308rdinatie')).toBe('coördinatie');
  });

  it.each(['👩🏽‍🏫', '👨‍👩‍👧', '🏳️‍🌈', 'é ễ — “ja”\tnee', 'ook\u00A0zo', 'thuis\u2011situatie'])('keeps %s', (text) => {
    expect(cleanText(text)).toBe(text);
  });

  it('leaves nothing that the parser refuses, and nothing to clean', () => {
    const anyText = fc.string({
      unit: fc.oneof(
        fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
        fc.string({ unit: 'binary', maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text);
        expect(unprintable.test(clean)).toBe(false);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});

describe('blank text', () => {
  it.each(['', ' ', '\u200B', '\u00A0\u200B\n', '\u2800', '\u3164', '\u200E\u200F'])(
    '%j is blank',
    (text) => {
      expect(isBlank(text)).toBe(true);
    },
  );
  it.each(['a', '-', '.', '\u200B0'])('%j is not', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});

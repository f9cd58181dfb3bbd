import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { howOften } from '@/lib/testing/how-often';
import { parseProtocol, parseProtocolText } from './parse-protocol';

const sound = () => exampleProtocol() as unknown as Record<string, unknown>;
const codeOf = (json: unknown) => {
  const result = parseProtocol(json);
  return result.ok ? 'accepted' : result.failure.code;
};

const shapes = howOften(300, 20_000);

describe('hostile input', () => {
  it('is refused when it is too large, as text and in memory', () => {
    expect(parseProtocolText(' '.repeat(2_000_001))).toMatchObject({ failure: { code: 'too_large' } });
    const long = 'x'.repeat(50_000);
    expect(codeOf({ ...sound(), extra: Array.from({ length: 50 }, () => long) })).toBe('too_large');
    expect(codeOf({ ...sound(), extra: Array.from({ length: 400_000 }, () => 1) })).toBe('too_large');
  });

  it('is refused when it is too deep, without overflowing the stack', () => {
    expect(parseProtocolText('['.repeat(100_000) + ']'.repeat(100_000))).toMatchObject({ ok: false });
    let deep: unknown = 1;
    for (let level = 0; level < 5_000; level += 1) deep = { deep };
    expect(codeOf({ ...sound(), deep })).toBe('too_large');
  });

  it('is refused when shared parts would unfold into millions', () => {
    let wide: unknown = ['x'];
    for (let level = 0; level < 30; level += 1) wide = [wide, wide];
    expect(codeOf({ ...sound(), wide })).toBe('too_large');
  });

  it('is refused when it is cyclic, naming the place', () => {
    const document = sound();
    document.intro = document;
    expect(parseProtocol(document)).toMatchObject({
      failure: {
        code: 'invalid',
        problems: [{ place: 'inleiding', message: expect.stringContaining('naar zichzelf') as string }],
      },
    });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('is refused when it holds the key %s', (key) => {
    const text = JSON.stringify(sound()).replace('{', `{"${key}":{"polluted":true},`);
    expect(parseProtocolText(text)).toMatchObject({ failure: { code: 'invalid' } });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ['half a character', 'Bel \ud83d'],
    ['a control character', 'Bel \u0000'],
    ['a carriage return', 'Bel\r\n'],
    ['text that runs backwards', 'Bel \u202e0002-0080'],
    ['a code point that is no character', 'Bel \uffff'],
  ])('is refused when text holds %s', (_what, title) => {
    expect(codeOf({ ...sound(), title })).toBe('invalid');
  });

  it('does not mind letters of any language, emoji, tabs and lines', () => {
    expect(codeOf({ ...sound(), subtitle: 'Ĳsland 日本 👩‍👧 e\u0301\tén\nverder' })).toBe('accepted');
  });

  it.each([
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a function', () => 1],
    ['a number that is none', Number.NaN],
    ['a big number', 1n],
    ['a symbol', Symbol('x')],
  ])('is refused when a value is %s', (_what, value) => {
    expect(codeOf({ ...sound(), title: value })).toBe('invalid');
  });

  it('does not run the getters it is given', () => {
    const document = sound();
    Object.defineProperty(document, 'intro', {
      enumerable: true,
      get: () => {
        throw new Error('ran');
      },
    });
    expect(codeOf(document)).toBe('invalid');
  });

  it('of any shape never makes the parser throw', async ({ annotate }) => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything({ withNullPrototype: true, withSparseArray: true }), fc.jsonValue()),
        (json) => {
          expect(parseProtocol(json).ok).toBe(false);
          parseProtocol({ ...sound(), startQuestion: json });
        },
      ),
      { numRuns: shapes },
    );
    await annotate(`${shapes} values of any shape: the parser never throws, each is refused`, 'row 12');
  }, 300_000);
});

import { describe, expect, it } from 'vitest';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { parseProtocolText } from './parse-protocol';
import { readProtocolFile, textOfFile } from './read-protocol-file';

const title = 'Zorgcoördinatie: „wie belt eerst?”';
const withTitle = (words: string) => JSON.stringify({ ...exampleProtocol(), title: words });
const titleOf = (result: ReturnType<typeof readProtocolFile>) => (result.ok ? result.value.title : result);
const windows = (text: string) =>
  Uint8Array.from([...text].map((char) => ({ '„': 0x84, '”': 0x94 })[char] ?? char.charCodeAt(0)));

describe('a file that somebody brings', () => {
  it('leaves out signs that nobody sees, where a stored document is refused for them', () => {
    const text = withTitle('Meldcode \u202Egnitset\u202C\u200B\u000B');
    expect(titleOf(readProtocolFile(text))).toBe('Meldcode gnitset\n');
    expect(parseProtocolText(text).ok).toBe(false);
  });

  it('makes the end of a Windows line one new line, and composes letters', () => {
    expect(titleOf(readProtocolFile(withTitle('een\r\ntwee')))).toBe('een\ntwee');
    expect(titleOf(readProtocolFile(withTitle(title.normalize('NFD'))))).toBe(title);
  });

  it('reads the same from UTF-8, with or without a byte order mark, and from Windows-1252', () => {
    const text = withTitle(title);
    const utf8 = new TextEncoder().encode(text);
    const files = [utf8, new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), windows(text)];
    for (const bytes of files) expect(titleOf(readProtocolFile(textOfFile(bytes)))).toBe(title);
  });

  it('says of a file that nests for ever that it is too large', () => {
    const deep = '['.repeat(3_000) + ']'.repeat(3_000);
    expect(readProtocolFile(deep)).toMatchObject({ failure: { code: 'too_large' } });
  });

  it('refuses keys that reach into prototypes as it did', () => {
    const text = withTitle('x').replace('{', '{"__proto__":{"a":1},');
    expect(readProtocolFile(text)).toMatchObject({ failure: { code: 'invalid' } });
  });
});

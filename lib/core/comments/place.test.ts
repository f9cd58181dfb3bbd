import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richTextFrom } from '@/lib/core/rich-text';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { Protocol } from '@/schemas/protocol';
import { paragraphOf, paragraphsInWords, paragraphWith, quoteOf } from './place';

const words = fc.array(fc.constantFrom('bel', 'Veilig', 'Thuis', 'kind', 'ouders', 'é', '👧'), {
  minLength: 1,
  maxLength: 60,
});
const paragraphs = fc.array(
  words.map((some) => some.join(' ')),
  { minLength: 1, maxLength: 8 },
);

describe('words in a text', () => {
  it('C2 are found in the paragraph that has them, or in none: never in another', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, fc.nat(), (before, after, pick) => {
        const quote = quoteOf(before[pick % before.length]!);
        const found = paragraphWith(richTextFrom(after.join('\n')), quote);
        const having = after.filter((one) => one.includes(quote)).length;
        expect(found >= 0).toBe(having === 1);
        if (found >= 0) expect(after[found]).toContain(quote);
      }),
    );
  });

  it('C2 are found as long as they stand there, wherever the paragraph goes', () => {
    const text = ['Eerst dit.', 'Bel Veilig Thuis.', 'Dan dat.'];
    const at = (lines: string[]) => paragraphWith(richTextFrom(lines.join('\n')), 'Bel Veilig Thuis.');
    expect(at(text)).toBe(1);
    expect(at(text.toReversed())).toBe(1);
    expect(at(['Nieuw.', ...text])).toBe(2);
    expect(at(['Bel Veilig Thuis. En de wijkagent.'])).toBe(0);
    expect(at(['Bel het wijkteam.'])).toBe(-1);
    expect(at([...text, 'Bel Veilig Thuis.'])).toBe(-1);
  });

  it('quote a paragraph, and find it again by that', () => {
    const body = richTextFrom(`Kort.\n${'Een lange alinea met heel veel woorden. '.repeat(20)}`);
    const [short, long] = paragraphsInWords(body);
    expect([short, long].map((one) => paragraphWith(body, quoteOf(one!)))).toEqual([0, 1]);
  });

  it('belong to one field of one entry', () => {
    const chapters = [{ id: 'c1', body: richTextFrom('Bel Veilig Thuis.') }];
    const document = { ...exampleProtocol(), chapters } as unknown as Protocol;
    const anchor = {
      on: 'words',
      collection: 'chapters',
      field: 'body',
      quote: 'Bel Veilig Thuis.',
    } as const;
    const at = (more: object) => paragraphOf(document, { ...anchor, entryId: 'c1', ...more } as never);
    expect(at({})).toBe(0);
    expect([at({ entryId: 'c2' }), at({ field: 'intro' }), at({ collection: 'annexes' })]).toEqual([
      -1, -1, -1,
    ]);
  });
});

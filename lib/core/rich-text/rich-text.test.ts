import { describe, expect, it } from 'vitest';
import { richText as richTextSchema } from '@/schemas/rich-text';
import { footnotesOf, paragraphsOf, plainText, richTextFrom } from './index';

const text = (words: string, ...marks: object[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const doc = (...content: object[]) => richTextSchema.parse({ type: 'doc', content });

const rich = doc(
  { type: 'heading', attrs: { level: 2 }, content: [text('Wat je doet')] },
  paragraph(
    text('Bel '),
    text('Veilig Thuis', { type: 'bold' }, { type: 'link', attrs: { href: 'tel:0800-2000' } }),
    { type: 'footnote', attrs: { text: 'Dag en nacht.' } },
    { type: 'hardBreak' },
    text('bij een vermoeden', { type: 'italic' }, { type: 'term', attrs: { definitionId: 'd-1' } }),
  ),
  {
    type: 'orderedList',
    content: [
      { type: 'listItem', content: [paragraph(text('luister')), paragraph(text('vraag door'))] },
      {
        type: 'listItem',
        content: [
          paragraph(text('leg vast'), { type: 'footnote', attrs: { text: 'In het dossier.' } }),
          { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('feiten'))] }] },
        ],
      },
    ],
  },
  { type: 'paragraph' },
);

describe('rich text as styled paragraphs', () => {
  it('gives every block in reading order with level and marker', () => {
    expect(paragraphsOf(rich).map(({ kind, level, marker }) => [kind, level, marker])).toEqual([
      ['heading', 2, undefined],
      ['paragraph', 0, undefined],
      ['item', 1, '1.'],
      ['item', 1, undefined],
      ['item', 1, '2.'],
      ['item', 2, '•'],
      ['paragraph', 0, undefined],
    ]);
  });

  it('gives every run its style', () => {
    expect(paragraphsOf(rich)[1]?.runs).toEqual([
      { text: 'Bel ', bold: false, italic: false },
      { text: 'Veilig Thuis', bold: true, italic: false, href: 'tel:0800-2000' },
      { text: '1', bold: false, italic: false, footnote: 1 },
      { text: '\n', bold: false, italic: false },
      { text: 'bij een vermoeden', bold: false, italic: true, definitionId: 'd-1' },
    ]);
  });

  it('numbers footnotes in reading order, from any number on', () => {
    expect(footnotesOf(rich)).toEqual([
      { number: 1, text: 'Dag en nacht.' },
      { number: 2, text: 'In het dossier.' },
    ]);
    expect(footnotesOf(rich, 5).map(({ number }) => number)).toEqual([5, 6]);
    expect(paragraphsOf(rich, 5)[1]?.runs[2]?.footnote).toBe(5);
  });
});

describe('rich text as plain text', () => {
  it('keeps the words and the markers, and drops marks and footnotes', () => {
    expect(plainText(rich)).toBe(
      'Wat je doet\nBel Veilig Thuis\nbij een vermoeden\n1. luister\nvraag door\n2. leg vast\n• feiten\n',
    );
  });

  it('gives back the lines it was made from', () => {
    expect(plainText(richTextFrom('Eerst dit\n\n  dan dat  '))).toBe('Eerst dit\ndan dat');
    expect(richTextSchema.safeParse(richTextFrom('Eerst dit\ndan dat')).success).toBe(true);
    expect(richTextFrom(' \n ')).toEqual({ type: 'doc', content: [] });
  });
});

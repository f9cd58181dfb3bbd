import { getSchema, type JSONContent } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import type { EntryId } from '@/schemas/ids';
import { richText, type RichText } from '@/schemas/rich-text';
import { fromEditor, toEditor } from './from-editor';
import { richTextExtensions } from './rich-text-extensions';

const schema = getSchema(richTextExtensions);

/** As the editor does it: JSON in, checked against its schema, JSON out. */
function throughEditor(text: RichText): RichText {
  const node = Node.fromJSON(schema, toEditor(text));
  node.check();
  return fromEditor(node.toJSON() as JSONContent);
}

const everything: RichText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Kop' }] },
    { type: 'heading', attrs: { level: 4 } },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'vet', marks: [{ type: 'bold' }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'schuin', marks: [{ type: 'italic' }] },
        { type: 'text', text: 'bel', marks: [{ type: 'link', attrs: { href: 'tel:0800-2000' } }] },
        {
          type: 'text',
          text: 'kindcheck',
          marks: [{ type: 'term', attrs: { definitionId: 'entry-1' as EntryId } }],
        },
        { type: 'footnote', attrs: { text: 'Besluit, artikel 2' } },
      ],
    },
    { type: 'paragraph' },
    {
      type: 'orderedList',
      content: [
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: 'een' }] },
            {
              type: 'bulletList',
              content: [{ type: 'listItem', content: [{ type: 'paragraph' }, { type: 'paragraph' }] }],
            },
          ],
        },
        {
          type: 'listItem',
          content: [
            {
              type: 'bulletList',
              content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
            },
          ],
        },
      ],
    },
  ],
};

describe('rich text through the editor', () => {
  it('comes out as it went in, with every node and mark', () => {
    expect(richText.parse(everything)).toEqual(everything);
    expect(throughEditor(everything)).toEqual(everything);
  });

  it('keeps two marks on the same words', () => {
    const text: RichText = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'let op', marks: [{ type: 'bold' }, { type: 'italic' }] }],
        },
      ],
    };
    expect(throughEditor(text)).toEqual(text);
  });

  it('starts an empty text with an empty paragraph and gives no blocks back', () => {
    expect(throughEditor({ type: 'doc', content: [] })).toEqual({ type: 'doc', content: [] });
  });

  it('knows no node or mark that the document format does not', () => {
    expect(Object.keys(schema.nodes).toSorted()).toEqual(
      [
        'bulletList',
        'doc',
        'footnote',
        'hardBreak',
        'heading',
        'listItem',
        'orderedList',
        'paragraph',
        'text',
      ].toSorted(),
    );
    expect(Object.keys(schema.marks).toSorted()).toEqual(['bold', 'italic', 'link', 'term']);
  });

  it('turns what is nested deeper than three lists into paragraphs, so it stays valid', () => {
    const nest = (depth: number): object =>
      depth === 0
        ? { type: 'paragraph', content: [{ type: 'text', text: 'diep' }] }
        : { type: 'bulletList', content: [{ type: 'listItem', content: [nest(depth - 1)] }] };
    const result = fromEditor({ type: 'doc', content: [nest(5)] });
    expect(richText.safeParse(result).success).toBe(true);
    expect(JSON.stringify(result)).toContain('diep');
  });

  it('drops what the format cannot say', () => {
    const result = fromEditor({
      type: 'doc',
      content: [
        { type: 'image', attrs: { src: 'x' } },
        { type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'strike' }] }] },
      ],
    });
    expect(result).toEqual({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }],
    });
  });
});

it('takes the words of a paste without signs that nobody sees', () => {
  const text = 'Bel\u200B \u202Eeerst\u202C\u000Bde IB\u2019er';
  const doc = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
  expect(fromEditor(doc).content).toEqual([
    { type: 'paragraph', content: [{ type: 'text', text: 'Bel eerst de IB\u2019er' }] },
  ]);
  const nothing = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: '\u200B' }] }],
  };
  expect(fromEditor(nothing).content).toEqual([]);
});

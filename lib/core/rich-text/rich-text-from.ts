import type { RichText } from '@/schemas/rich-text';

/** Plain words as rich text: every line a paragraph, blank lines dropped. Empty text gives an empty document. */
export function richTextFrom(text: string): RichText {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    type: 'doc',
    content: lines.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
  };
}

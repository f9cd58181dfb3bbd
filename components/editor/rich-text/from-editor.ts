import type { JSONContent } from '@tiptap/core';
import { cleanText } from '@/schemas/clean-text';
import type { EntryId } from '@/schemas/ids';
import type {
  RichBlock,
  RichHeading,
  RichInline,
  RichList,
  RichListItem,
  RichMark,
  RichParagraph,
  RichText,
} from '@/schemas/rich-text';

const DEEPEST_LIST = 3;

/**
 * What stands in the editor as rich text of schemas/rich-text, built node by node, so nothing else can get
 * in, and its words are clean (`cleanText`). Lists deeper than three become paragraphs of the item they stand in. An empty editor gives no blocks.
 */
export function fromEditor(doc: JSONContent): RichText {
  const blocks = (doc.content ?? []).flatMap(blockFrom);
  const first = blocks[0];
  const isEmpty = blocks.length === 1 && first?.type === 'paragraph' && !first.content;
  return { type: 'doc', content: isEmpty ? [] : blocks };
}

/** What the editor starts from: it wants at least one block. */
export function toEditor(richText: RichText | undefined): JSONContent {
  const content = richText && richText.content.length > 0 ? richText.content : [{ type: 'paragraph' }];
  return { type: 'doc', content: content };
}

function blockFrom(node: JSONContent): RichBlock[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraphFrom(node)];
    case 'heading':
      return [headingFrom(node)];
    case 'bulletList':
    case 'orderedList':
      return listFrom(node, 1);
    case undefined:
    default:
      return [];
  }
}

function paragraphFrom(node: JSONContent): RichParagraph {
  const content = inlinesFrom(node);
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
}

function headingFrom(node: JSONContent): RichHeading {
  const content = inlinesFrom(node);
  const level = node.attrs?.level === 3 ? 3 : node.attrs?.level === 4 ? 4 : 2;
  return { type: 'heading', attrs: { level }, ...(content.length > 0 ? { content } : {}) };
}

function listFrom(node: JSONContent, depth: number): RichList[] {
  const content = (node.content ?? [])
    .map((item) => itemFrom(item, depth))
    .filter((item) => item.content.length > 0);
  if (content.length === 0) return [];
  return [{ type: node.type === 'orderedList' ? 'orderedList' : 'bulletList', content }];
}

function itemFrom(item: JSONContent, depth: number): RichListItem {
  const content = (item.content ?? []).flatMap((child): RichListItem['content'] => {
    if (child.type === 'paragraph') return [paragraphFrom(child)];
    if (depth < DEEPEST_LIST) return listFrom(child, depth + 1);
    return paragraphsIn(child);
  });
  return { type: 'listItem', content };
}

function paragraphsIn(node: JSONContent): RichParagraph[] {
  return node.type === 'paragraph' ? [paragraphFrom(node)] : (node.content ?? []).flatMap(paragraphsIn);
}

function inlinesFrom(node: JSONContent): RichInline[] {
  return (node.content ?? []).flatMap((inline): RichInline[] => {
    if (inline.type === 'hardBreak') return [{ type: 'hardBreak' }];
    if (inline.type === 'footnote') return footnoteFrom(inline);
    const text = inline.type === 'text' ? oneLine(inline.text ?? '') : '';
    if (text === '') return [];
    const marks = (inline.marks ?? []).flatMap(markFrom);
    return [{ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }];
  });
}

const oneLine = (text: string) => cleanText(text).replaceAll('\n', ' ');

function footnoteFrom(node: JSONContent): RichInline[] {
  const text = oneLine(String(node.attrs?.text ?? ''));
  return text === '' ? [] : [{ type: 'footnote', attrs: { text } }];
}

function markFrom(mark: NonNullable<JSONContent['marks']>[number]): RichMark[] {
  switch (mark.type) {
    case 'bold':
    case 'italic':
      return [{ type: mark.type }];
    case 'link':
      return [{ type: 'link', attrs: { href: String(mark.attrs?.href ?? '') } }];
    case 'term':
      return [{ type: 'term', attrs: { definitionId: String(mark.attrs?.definitionId ?? '') as EntryId } }];
    default:
      return [];
  }
}

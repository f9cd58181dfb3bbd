import type { ReactNode } from 'react';
import type { RichBlock, RichInline, RichListItem, RichText } from '@/schemas/rich-text';

/** Rich text as it looks in its editor, without the editor: links are words here, they lead nowhere. */
export function RichTextShown({ value }: { value: RichText | undefined }) {
  return (value?.content ?? []).map((block, index) => <Block key={index} block={block} />);
}

function Block({ block }: { block: RichBlock }) {
  switch (block.type) {
    case 'paragraph':
      return <p>{inlines(block.content)}</p>;
    case 'heading':
      return (
        <p>
          <strong>{inlines(block.content)}</strong>
        </p>
      );
    case 'bulletList':
      return <ul>{items(block.content)}</ul>;
    case 'orderedList':
      return <ol>{items(block.content)}</ol>;
  }
}

function items(list: RichListItem[]): ReactNode {
  return list.map((item, index) => (
    <li key={index}>
      {item.content.map((block, at) => (
        <Block key={at} block={block} />
      ))}
    </li>
  ));
}

function inlines(content: RichInline[] | undefined): ReactNode {
  if (!content) return <br />;
  return content.map((inline, index) => <Inline key={index} inline={inline} />);
}

function Inline({ inline }: { inline: RichInline }): ReactNode {
  if (inline.type === 'hardBreak') return <br />;
  if (inline.type === 'footnote') return <sup title={inline.attrs.text}>*</sup>;
  return (inline.marks ?? []).reduce<ReactNode>((words, { type }) => {
    if (type === 'bold') return <strong>{words}</strong>;
    if (type === 'italic') return <em>{words}</em>;
    if (type === 'link') return <u>{words}</u>;
    return <dfn>{words}</dfn>;
  }, inline.text);
}

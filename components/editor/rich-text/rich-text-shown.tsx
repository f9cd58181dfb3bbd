import type { ReactNode } from 'react';
import { footnotesOf, type Footnote } from '@/lib/core/rich-text';
import type { RichBlock, RichInline, RichListItem, RichText } from '@/schemas/rich-text';
import { signOf } from './footnote-sign';
import classes from './footnotes.module.css';

/** Rich text as it looks in its editor, without the editor: links are words here, they lead nowhere. */
export function RichTextShown({ value }: { value: RichText | undefined }) {
  return (
    <>
      {(value?.content ?? []).map((block, index) => (
        <Block key={index} block={block} />
      ))}
      <Notes notes={value ? footnotesOf(value) : []} />
    </>
  );
}

function Notes({ notes }: { notes: Footnote[] }) {
  if (notes.length === 0) return null;
  return (
    <ol className={classes.list} aria-label="Voetnoten">
      {notes.map(({ number, text }) => (
        <li key={number}>{text}</li>
      ))}
    </ol>
  );
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
  if (inline.type === 'footnote') return <sup data-footnote="" {...signOf(inline.attrs.text)} />;
  return (inline.marks ?? []).reduce<ReactNode>((words, { type }) => {
    if (type === 'bold') return <strong>{words}</strong>;
    if (type === 'italic') return <em>{words}</em>;
    if (type === 'link') return <u>{words}</u>;
    return <dfn>{words}</dfn>;
  }, inline.text);
}

import { assertNever } from '@/lib/core/result';
import type { RichBlock, RichInline, RichList, RichMark, RichText } from '@/schemas/rich-text';
import type { Footnote, StyledParagraph, StyledRun } from './styled-paragraph';

const plain = { bold: false, italic: false };

function styleOf(marks: readonly RichMark[]): Omit<StyledRun, 'text'> {
  const style: Omit<StyledRun, 'text'> = { ...plain };
  for (const mark of marks) {
    if (mark.type === 'bold') style.bold = true;
    else if (mark.type === 'italic') style.italic = true;
    else if (mark.type === 'link') style.href = mark.attrs.href;
    else if (mark.type === 'term') style.definitionId = mark.attrs.definitionId;
    else assertNever(mark);
  }
  return style;
}

/** Walks the blocks once, in reading order, and numbers the footnotes as they come by. */
function walk(richText: RichText, firstFootnote: number) {
  const paragraphs: StyledParagraph[] = [];
  const footnotes: Footnote[] = [];

  function runOf(inline: RichInline): StyledRun {
    if (inline.type === 'text') return { text: inline.text, ...styleOf(inline.marks ?? []) };
    if (inline.type === 'hardBreak') return { text: '\n', ...plain };
    const number = firstFootnote + footnotes.length;
    footnotes.push({ number, text: inline.attrs.text });
    return { text: String(number), ...plain, footnote: number };
  }

  function addList(list: RichList, depth: number) {
    list.content.forEach((item, index) => {
      let marker: string | undefined = list.type === 'orderedList' ? `${index + 1}.` : '•';
      for (const child of item.content) {
        if (child.type !== 'paragraph') {
          addList(child, depth + 1);
          continue;
        }
        const runs = (child.content ?? []).map(runOf);
        paragraphs.push({ kind: 'item', level: depth, ...(marker && { marker }), runs });
        marker = undefined;
      }
    });
  }

  function addBlock(block: RichBlock) {
    switch (block.type) {
      case 'paragraph':
        paragraphs.push({ kind: 'paragraph', level: 0, runs: (block.content ?? []).map(runOf) });
        return;
      case 'heading':
        paragraphs.push({
          kind: 'heading',
          level: block.attrs.level,
          runs: (block.content ?? []).map(runOf),
        });
        return;
      case 'bulletList':
      case 'orderedList':
        addList(block, 1);
        return;
      default:
        assertNever(block);
    }
  }

  richText.content.forEach(addBlock);
  return { paragraphs, footnotes };
}

/** The text as paragraphs of styled runs, ready to set. Footnotes are numbered from `firstFootnote`. */
export function paragraphsOf(richText: RichText, firstFootnote = 1): StyledParagraph[] {
  return walk(richText, firstFootnote).paragraphs;
}

/** The footnotes of the text in reading order, with the numbers `paragraphsOf` gives them. */
export function footnotesOf(richText: RichText, firstFootnote = 1): Footnote[] {
  return walk(richText, firstFootnote).footnotes;
}

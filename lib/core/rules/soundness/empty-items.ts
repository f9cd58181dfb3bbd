import type { RichBlock, RichInline, RichListItem, RichText } from '@/schemas/rich-text';
import { isBlank } from '@/schemas/clean-text';
import { asRead } from '../as-read';

/** No letter and no figure: nothing, what does not show, or only the dash or dot of a list. What is still open is for ML-29. */
export function isEmpty(text: string): boolean {
  return isBlank(asRead(text).replace(/[•·*–—-]/gu, ''));
}

/** Whether nothing in it can be read. */
export function saysNothing({ content }: RichText): boolean {
  return content.every(isEmptyBlock);
}

/** The points of its lists, and its headings, that hold no words. A text that says nothing at all has none. */
export function emptyItemsIn(text: RichText): readonly (RichListItem | RichBlock)[] {
  return saysNothing(text) ? [] : text.content.flatMap(emptyIn);
}

function emptyIn(block: RichBlock): (RichListItem | RichBlock)[] {
  if (block.type === 'paragraph') return [];
  if (block.type === 'heading') return isEmptyBlock(block) ? [block] : [];
  return block.content.flatMap((item) => [
    ...(item.content.every((one) => one.type !== 'paragraph' || isEmptyBlock(one)) ? [item] : []),
    ...item.content.flatMap(emptyIn),
  ]);
}

function isEmptyBlock(block: RichBlock): boolean {
  if (block.type === 'paragraph' || block.type === 'heading')
    return (block.content ?? []).every(isEmptyInline);
  return block.content.every(({ content }) => content.every(isEmptyBlock));
}

function isEmptyInline(inline: RichInline): boolean {
  if (inline.type === 'text') return isEmpty(inline.text);
  return inline.type === 'hardBreak' || isEmpty(inline.attrs.text);
}

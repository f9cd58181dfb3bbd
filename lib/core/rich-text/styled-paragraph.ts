import type { EntryId } from '@/schemas/ids';

/** A piece of text in one style. A line break inside a paragraph is a run with the text "\n". */
export type StyledRun = {
  text: string;
  bold: boolean;
  italic: boolean;
  href?: string;
  /** The definition that explains these words. */
  definitionId?: EntryId;
  /** The number of the footnote that stands here; `text` is then the number itself. */
  footnote?: number;
};

/**
 * One block of text to set below the one before it. `level` is the level of a heading (2 to 4) or the depth
 * of a list item (1 to 3); 0 for a plain paragraph outside any list. A second paragraph of the same list
 * item has the depth of the item and no marker.
 */
export type StyledParagraph = {
  kind: 'paragraph' | 'heading' | 'item';
  level: number;
  /** "•" or "1." on the first paragraph of a list item. */
  marker?: string;
  runs: StyledRun[];
};

export type Footnote = { number: number; text: string };

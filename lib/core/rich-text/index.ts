/** Rich text without an editor: to words, to styled paragraphs, and from words. */
export { footnotesOf, paragraphsOf } from './paragraphs-of';
export { plainText } from './plain-text';
export { richTextFrom } from './rich-text-from';
export type { Footnote, StyledParagraph, StyledRun } from './styled-paragraph';

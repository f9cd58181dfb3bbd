import type { RichText } from '@/schemas/rich-text';
import { paragraphsOf } from './paragraphs-of';

/** The words alone: one line per paragraph, list markers kept, marks and footnotes dropped. */
export function plainText(richText: RichText): string {
  return paragraphsOf(richText)
    .map((paragraph) => {
      const words = paragraph.runs
        .filter((run) => run.footnote === undefined)
        .map((run) => run.text)
        .join('');
      return paragraph.marker ? `${paragraph.marker} ${words}` : words;
    })
    .join('\n');
}

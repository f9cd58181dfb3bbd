import { paragraphsOf } from '@/lib/core/rich-text';
import { commentLengths, type Anchor } from '@/schemas/comments';
import type { Protocol } from '@/schemas/protocol';
import type { RichText } from '@/schemas/rich-text';
import { upTo } from './up-to';

type Words = Extract<Anchor, { on: 'words' }>;

/** The words of each paragraph of a text, as a quote has them. */
export function paragraphsInWords(text: RichText): string[] {
  return paragraphsOf(text).map(({ runs }) =>
    runs
      .filter(({ footnote }) => footnote === undefined)
      .map((run) => run.text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** What is quoted of these words: as much as fits. */
export function quoteOf(words: string): string {
  return upTo(words, commentLengths.quote);
}

/** Which paragraph of a text has these words: -1 when none does any more, or when more than one does. */
export function paragraphWith(text: RichText, quote: string): number {
  const found = paragraphsInWords(text).flatMap((words, index) => (words.includes(quote) ? index : []));
  return found.length === 1 ? found[0]! : -1;
}

/** The paragraph that the words of a thread stand in; -1: the thread hangs on the entry as a whole. */
export function paragraphOf(document: Protocol, { collection, entryId, field, quote }: Words): number {
  const entries: readonly { id: string }[] = document[collection];
  const entry = entries.find(({ id }) => id === entryId);
  const text = (entry as Partial<Record<string, unknown>> | undefined)?.[field];
  return isRichText(text) ? paragraphWith(text, quote) : -1;
}

function isRichText(value: unknown): value is RichText {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc';
}

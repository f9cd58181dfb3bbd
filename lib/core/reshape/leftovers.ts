import { richTextFrom } from '@/lib/core/rich-text';
import type { RichText } from '@/schemas/rich-text';

/** Texts one below the other: those of both, then the words that have no other place. Undefined when there are none. */
export function textsTogether(
  texts: readonly (RichText | undefined)[],
  leftovers: readonly (string | undefined)[],
): RichText | undefined {
  const lines = leftovers.map((line) => line?.trim()).filter(Boolean);
  const content = [
    ...texts.flatMap((text) => text?.content ?? []),
    ...richTextFrom(lines.join('\n')).content,
  ];
  return content.length > 0 ? { type: 'doc', content } : undefined;
}

/** Both in one line when they fit; else the first, and the other is left over. */
export function joined(
  first: string | undefined,
  second: string | undefined,
  { by, most }: { by: string; most: number },
): { text: string | undefined; left: string | undefined } {
  const parts = [first, second].filter((part) => part !== undefined && part.trim() !== '');
  const text = [...new Set(parts)].join(by);
  if (text.length <= most) return { text: text === '' ? undefined : text, left: undefined };
  return { text: parts[0], left: parts[1] };
}

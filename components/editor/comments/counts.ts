import { keyOf } from '@/lib/core/comments';
import type { Thread } from '@/schemas/comments';
import { isOpen, placeKey } from './talk-state';

/** How much is said in open threads, by thing and by the words in it: what the pins count. */
export function countsOf(threads: readonly Thread[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const thread of threads.filter(isOpen)) {
    const said = thread.comments.filter(({ text }) => text !== null).length;
    for (const key of new Set([keyOf(thread.anchor), placeKey(thread.anchor)]))
      counts[key] = (counts[key] ?? 0) + said;
  }
  return counts;
}

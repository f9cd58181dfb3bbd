import { keyOf, mentionedIn, paragraphOf, thingsIn } from '@/lib/core/comments';
import type { Thread } from '@/schemas/comments';
import type { Protocol } from '@/schemas/protocol';
import { isOpen, type TalkFilter } from './talk-state';

/** A thread as the panel shows it. */
export type PlacedThread = {
  thread: Thread;
  /** What it hangs on, as that is called now, or was when it was last there. */
  name: string;
  isOrphan: boolean;
  /** Words that are no longer there hang on their entry. */
  hasLostWords: boolean;
};

/** Those of a filter, in the order of the document; after them those whose thing is gone. */
export function sortedThreads(
  document: Protocol,
  threads: readonly Thread[],
  filter: TalkFilter,
  me: string,
): PlacedThread[] {
  const things = thingsIn(document);
  const order = new Map([...things.keys()].map((key, index) => [key, index]));
  return threads
    .filter((thread) => isIn(filter, thread, me))
    .map((thread) => {
      const key = keyOf(thread.anchor);
      const paragraph = thread.anchor.on === 'words' ? paragraphOf(document, thread.anchor) : -1;
      return {
        thread,
        name: things.get(key) ?? thread.thing,
        isOrphan: !things.has(key),
        hasLostWords: thread.anchor.on === 'words' && paragraph === -1,
        place: order.get(key) ?? Number.MAX_SAFE_INTEGER,
        paragraph,
      };
    })
    .toSorted((a, b) => a.place - b.place || a.paragraph - b.paragraph || saidFirst(a.thread, b.thread))
    .map(({ place: _place, paragraph: _paragraph, ...placed }) => placed);
}

function isIn(filter: TalkFilter, thread: Thread, me: string): boolean {
  if (filter === 'mine') return thread.comments.some(({ text }) => mentionedIn(text ?? '').includes(me));
  return isOpen(thread) === (filter === 'open');
}

function saidFirst(a: Thread, b: Thread): number {
  return (a.comments[0]?.at ?? '').localeCompare(b.comments[0]?.at ?? '');
}

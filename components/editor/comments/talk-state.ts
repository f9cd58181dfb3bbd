import { keyOf } from '@/lib/core/comments';
import type { Anchor, Thread } from '@/schemas/comments';
import type { ReaderOfDraft } from './talk-ports';

/** Where somebody types a comment. */
export type Spot =
  | { on: 'place'; anchor: Anchor; thing: string }
  | { on: 'thread'; threadId: string }
  | { on: 'comment'; threadId: string; commentId: string };

/** What is typed and not sent. Kept on the device until it is. */
export type Unsent = {
  spot: Spot;
  typed: string;
  /** Who is mentioned in it: ids by the name that stands in the text. */
  chosen: Record<string, string>;
  /** The id that the comment gets: sending it again says it once. */
  commentId: string;
};
/** How the sending of it goes; nothing while it is being typed. */
export type Sending = { isOn: boolean; problem: string | null };

export type TalkFilter = 'open' | 'resolved' | 'mine';
/** What is unfolded: a thread, or with none the place for a new one. */
export type Shown = { anchor: Anchor; threadId: string | null };

export type TalkState = {
  /** null: not read yet. */
  threads: readonly Thread[] | null;
  /** How much is said in open threads, by place: see countsOf. */
  counts: Readonly<Record<string, number>>;
  /** Why they could not be read. */
  problem: string | null;
  names: Readonly<Record<string, string>>;
  readers: readonly ReaderOfDraft[];
  /** Threads in which something is said to this person that they did not read. */
  unread: readonly string[];
  unsent: Readonly<Record<string, Unsent>>;
  sending: Readonly<Record<string, Sending>>;
  shown: Shown | null;
  filter: TalkFilter;
};

export const nothingSaid: TalkState = {
  threads: null,
  counts: {},
  problem: null,
  names: {},
  readers: [],
  unread: [],
  unsent: {},
  sending: {},
  shown: null,
  filter: 'open',
};

/** One text per place, thread and comment. */
export function keyOfSpot(spot: Spot): string {
  if (spot.on === 'thread') return `thread ${spot.threadId}`;
  if (spot.on === 'comment') return `comment ${spot.commentId}`;
  return `place ${placeKey(spot.anchor)}`;
}

/** Tells places apart, also words in one entry. */
export function placeKey(anchor: Anchor): string {
  return anchor.on === 'words' ? `${keyOf(anchor)} ${anchor.field} ${anchor.quote}` : keyOf(anchor);
}

export function isOpen({ resolved }: Thread): boolean {
  return resolved === null;
}

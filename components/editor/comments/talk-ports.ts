import type { Answer } from '@/lib/core/failure';
import type { Anchor, Thread } from '@/schemas/comments';
import type { Role } from '@/schemas/people';

/** Somebody who may see the draft, and so can be mentioned. */
export type ReaderOfDraft = { id: string; name: string; roles: Role[] };
export type Listed = {
  threads: Thread[];
  names: Record<string, string>;
  readers: ReaderOfDraft[];
  unread: string[];
};
type Said = { protocolId: string; threadId: string };
type NewComment = { commentId: string; text: string };
/** Who types it: it is not said in the name of somebody else who signed in meanwhile. */
type By = { author?: string | undefined };

/** What the comments need of the server. A rejected promise means: it was not reached. */
export type TalkPorts = {
  list: (input: { protocolId: string; threadId?: string | undefined }) => Promise<Answer<Listed>>;
  start: (
    input: NewComment & By & { protocolId: string; anchor: Anchor; thing: string },
  ) => Promise<Answer<Said>>;
  reply: (input: NewComment & By & { threadId: string }) => Promise<Answer<Said>>;
  edit: (input: NewComment) => Promise<Answer<Said>>;
  remove: (input: { commentId: string }) => Promise<Answer<Said>>;
  resolve: (input: { threadId: string }) => Promise<Answer<Said>>;
  reopen: (input: { threadId: string }) => Promise<Answer<Said>>;
  read: (input: { threadId: string }) => Promise<Answer<Said>>;
};

import { z } from 'zod';
import { commentsOf, findComment, insertComment } from '@/db/repositories/comments';
import { countAbout, insertThread, storeReopened } from '@/db/repositories/threads';
import { can } from '@/lib/core/access';
import type { Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import { anchor, commentLimits, commentText, newCommentId, thingName } from '@/schemas/comments';
import { command, type Done } from '@/lib/server/door/command';
import type { WriteContext } from '@/lib/server/door/context';
import { tellOfThread } from '@/lib/server/drafts/live-draft';
import { keepMentions } from './keep-mentions';
import { findSubject, findThreadRecord, type SubjectRecord } from './thread-record';

const id = z.string().min(1).max(64);
/** Who typed it: when somebody else is signed in by now, it is not said in that name. */
const author = id.optional();
export type Said = { protocolId: string; threadId: string };

/**
 * Says the first thing at a place of a draft. What it hangs on need not be there: the page may be ahead of what was
 * saved, and a colleague may just have taken it away. The thread has the id of its first comment.
 */
export const startThread = command({
  name: 'start_thread',
  input: z.strictObject({
    protocolId: id,
    commentId: newCommentId,
    anchor,
    thing: thingName,
    text: commentText,
    author,
  }),
  find: ({ tx }, { protocolId }) => findSubject(tx, { kind: 'draft', protocolId }),
  may: (person, about) => can(person, 'comment_on_draft', about.resource),
  do: async (context, { commentId, anchor: place, thing, text, author: by }, about) => {
    const { tx } = context;
    if (isOther(context, by)) return fail({ code: 'other_person' });
    const heard = await findComment(tx, commentId);
    if (heard) return saidBefore(context, about, heard, commentId);
    if ((await countAbout(tx, about.subject)).threads >= commentLimits.threads)
      return fail({ code: 'comments_full', of: 'threads', most: commentLimits.threads });
    const { subject, boardId } = about;
    const open = { resolvedAt: null, resolvedBy: null };
    await insertThread(tx, { id: commentId, boardId, subject, anchor: place, thing, ...open });
    return say(context, about, { threadId: commentId, commentId, place: 1, text });
  },
  after: ({ live }, _input, said) => tellOfThread(live, said.protocolId, said.threadId),
});

/** Says something more in a thread. One that was resolved is open again. */
export const replyInThread = command({
  name: 'reply_in_thread',
  input: z.strictObject({ threadId: id, commentId: newCommentId, text: commentText, author }),
  find: ({ tx }, { threadId }) => findThreadRecord(tx, threadId),
  may: (person, about) => can(person, 'comment_on_draft', about.resource),
  do: async (context, { threadId, commentId, text, author: by }, about) => {
    const { tx } = context;
    if (isOther(context, by)) return fail({ code: 'other_person' });
    const heard = await findComment(tx, commentId);
    if (heard) return saidBefore(context, about, heard, threadId);
    const before = await commentsOf(tx, [threadId]);
    if (before.length >= commentLimits.commentsOfThread)
      return fail({ code: 'comments_full', of: 'thread', most: commentLimits.commentsOfThread });
    if (about.thread.resolvedAt !== null) await storeReopened(tx, threadId);
    const place = (before.at(-1)?.place ?? 0) + 1;
    return say(context, about, { threadId, commentId, place, text });
  },
  after: ({ live }, _input, said) => tellOfThread(live, said.protocolId, said.threadId),
});

const isOther = ({ actor }: WriteContext, by: string | undefined) =>
  by !== undefined && by !== actor.personId;

async function say(
  context: WriteContext,
  about: SubjectRecord,
  comment: { threadId: string; commentId: string; place: number; text: string },
): Promise<Result<Done<Said>, Failure>> {
  const { tx, actor, now } = context;
  if ((await countAbout(tx, about.subject)).comments >= commentLimits.comments)
    return fail({ code: 'comments_full', of: 'comments', most: commentLimits.comments });
  const { threadId, commentId, place, text } = comment;
  const written = { writtenAt: now, writtenBy: actor.personId, editedAt: null };
  await insertComment(tx, { id: commentId, threadId, place, text, ...written });
  const kept = await keepMentions(context, about, commentId, text);
  return kept.ok ? ok(said(about, threadId, { comment: commentId })) : kept;
}

/** The page did not hear our answer and sent it again. */
function saidBefore(
  { actor }: WriteContext,
  about: SubjectRecord,
  heard: { threadId: string; writtenBy: string },
  threadId: string,
): Result<Done<Said>, Failure> {
  const isSame = heard.threadId === threadId && heard.writtenBy === actor.personId;
  return isSame ? ok(said(about, threadId, { again: true })) : fail({ code: 'not_found' });
}

/** What an act gives back, and its row in the log, which never has the words. */
export function said(
  { subject, boardId }: SubjectRecord,
  threadId: string,
  detail: Record<string, unknown> = {},
): Done<Said> {
  const { protocolId } = subject;
  return {
    value: { protocolId, threadId },
    audit: { boardId, subject: protocolId, detail: { thread: threadId, ...detail } },
  };
}

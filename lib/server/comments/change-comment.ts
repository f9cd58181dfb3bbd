import { z } from 'zod';
import {
  commentsOf,
  deleteComments,
  deleteMentions,
  mentionedBy,
  storeText,
} from '@/db/repositories/comments';
import { deleteThread } from '@/db/repositories/threads';
import { can } from '@/lib/core/access';
import { ok } from '@/lib/core/result';
import { commentText } from '@/schemas/comments';
import { command } from '@/lib/server/door/command';
import { tellOfThread } from '@/lib/server/drafts/live-draft';
import { keepMentions } from './keep-mentions';
import { said } from './say';
import { findCommentRecord } from './thread-record';

const commentId = z.string().min(1).max(64);

/** Puts other words in an own comment. */
export const editComment = command({
  name: 'edit_comment',
  input: z.strictObject({ commentId, text: commentText }),
  find: ({ tx }, input) => findCommentRecord(tx, input.commentId),
  may: (person, { own }) => can(person, 'change_comment', own),
  do: async (context, { text }, record) => {
    const { comment, thread } = record;
    await storeText(context.tx, comment.id, text, context.now);
    const kept = await keepMentions(context, record, comment.id, text);
    return kept.ok ? ok(said(record, thread.id, { comment: comment.id })) : kept;
  },
  after: ({ live }, _input, { protocolId, threadId }) => tellOfThread(live, protocolId, threadId),
});

/**
 * Takes back an own comment. Where something was said after it, its place stays, so that the answer is no answer to
 * another; a thread in which nothing is said any more goes.
 */
export const deleteComment = command({
  name: 'delete_comment',
  input: z.strictObject({ commentId }),
  find: ({ tx }, input) => findCommentRecord(tx, input.commentId),
  may: (person, { own }) => can(person, 'change_comment', own),
  do: async ({ tx }, _input, record) => {
    const { comment, thread } = record;
    await deleteMentions(tx, comment.id, await mentionedBy(tx, comment.id));
    await storeText(tx, comment.id, null, null);
    const all = await commentsOf(tx, [thread.id]);
    const last = all.findLastIndex(({ text }) => text !== null);
    const silent = all.slice(last + 1).map(({ id }) => id);
    if (silent.length > 0) await deleteComments(tx, silent);
    if (last === -1) await deleteThread(tx, thread.id);
    return ok(said(record, thread.id, { comment: comment.id }));
  },
  after: ({ live }, _input, { protocolId, threadId }) => tellOfThread(live, protocolId, threadId),
});

import { findComment, type CommentRow } from '@/db/repositories/comments';
import { findThread, type ThreadRow } from '@/db/repositories/threads';
import type { Reader } from '@/db/client';
import type { CommentResource, ProtocolResource } from '@/lib/core/access';
import type { Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import { findProtocolRecord } from '@/lib/server/drafts/protocol-record';
import type { ThreadSubject } from '@/schemas/comments';

/** What threads are about, and what decides who may see them. */
export type SubjectRecord = { subject: ThreadSubject; boardId: string; resource: ProtocolResource };
export type ThreadRecord = SubjectRecord & { thread: ThreadRow };
export type CommentRecord = ThreadRecord & { comment: CommentRow; own: CommentResource };

/** Finds it at whatever board; `may` decides whether this person sees it. */
export async function findSubject(
  tx: Reader,
  subject: ThreadSubject,
): Promise<Result<SubjectRecord, Failure>> {
  const record = await findProtocolRecord(tx, subject.protocolId);
  if (!record.ok) return record;
  return ok({ subject, boardId: record.value.protocol.boardId, resource: record.value.resource });
}

export async function findThreadRecord(tx: Reader, threadId: string): Promise<Result<ThreadRecord, Failure>> {
  const thread = await findThread(tx, threadId);
  if (!thread) return fail({ code: 'not_found' });
  const about = await findSubject(tx, thread.subject);
  return about.ok ? ok({ ...about.value, thread }) : about;
}

/** A comment that still says something. */
export async function findCommentRecord(
  tx: Reader,
  commentId: string,
): Promise<Result<CommentRecord, Failure>> {
  const comment = await findComment(tx, commentId);
  if (!comment || comment.text === null) return fail({ code: 'not_found' });
  const found = await findThreadRecord(tx, comment.threadId);
  if (!found.ok) return found;
  const own = { ...found.value.resource, writtenBy: comment.writtenBy };
  return ok({ ...found.value, comment, own });
}

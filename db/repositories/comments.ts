import { and, asc, eq, getTableColumns, inArray, isNull } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { comments, mentions, threads } from '../tables/comments';

export type CommentRow = typeof comments.$inferSelect;

export async function insertComment(tx: Writer, comment: CommentRow): Promise<void> {
  await tx.insert(comments).values(comment);
}

export async function findComment(tx: Reader, commentId: string): Promise<CommentRow | undefined> {
  return (await tx.select().from(comments).where(eq(comments.id, commentId)))[0];
}

/** What was said in these threads, in order. */
export async function commentsOf(tx: Reader, threadIds: readonly string[]): Promise<CommentRow[]> {
  return tx
    .select()
    .from(comments)
    .where(inArray(comments.threadId, [...threadIds]))
    .orderBy(asc(comments.threadId), asc(comments.place));
}

/** `text` null: taken back. */
export async function storeText(
  tx: Writer,
  commentId: string,
  text: string | null,
  editedAt: string | null,
): Promise<void> {
  await tx.update(comments).set({ text, editedAt }).where(eq(comments.id, commentId));
}

export async function deleteComments(tx: Writer, commentIds: readonly string[]): Promise<void> {
  await tx.delete(comments).where(inArray(comments.id, [...commentIds]));
}

export async function insertMention(tx: Writer, commentId: string, personId: string): Promise<void> {
  await tx.insert(mentions).values({ commentId, personId });
}

export async function mentionedBy(tx: Reader, commentId: string): Promise<string[]> {
  const { personId } = mentions;
  const rows = await tx.select({ personId }).from(mentions).where(eq(mentions.commentId, commentId));
  return rows.map((row) => row.personId);
}

export async function deleteMentions(
  tx: Writer,
  commentId: string,
  personIds: readonly string[],
): Promise<void> {
  const of = and(eq(mentions.commentId, commentId), inArray(mentions.personId, [...personIds]));
  await tx.delete(mentions).where(of);
}

/** The comments that mention this person and that they have not read, of one board, who waits longest first. */
export async function unreadMentionsOf(tx: Reader, personId: string, boardId: string) {
  return tx
    .select({ ...getTableColumns(comments), subjectKind: threads.subjectKind, subjectId: threads.subjectId })
    .from(mentions)
    .innerJoin(comments, eq(comments.id, mentions.commentId))
    .innerJoin(threads, eq(threads.id, comments.threadId))
    .where(and(eq(mentions.personId, personId), isNull(mentions.readAt), eq(threads.boardId, boardId)))
    .orderBy(asc(comments.writtenAt), asc(comments.id));
}

/** What is said to this person in a thread is read at this moment, where it was not before. */
export async function storeRead(
  tx: Writer,
  threadId: string,
  personId: string,
  readAt: string,
): Promise<void> {
  const of = tx.select({ id: comments.id }).from(comments).where(eq(comments.threadId, threadId));
  await tx
    .update(mentions)
    .set({ readAt })
    .where(and(eq(mentions.personId, personId), isNull(mentions.readAt), inArray(mentions.commentId, of)));
}

import { and, count, eq, isNull, sql } from 'drizzle-orm';
import type { Anchor, ThreadSubject } from '@/schemas/comments';
import type { Reader, Writer } from '../client';
import { comments, threads } from '../tables/comments';

type Row = typeof threads.$inferSelect;
export type ThreadRow = Omit<Row, 'subjectKind' | 'subjectId'> & { subject: ThreadSubject };

const about = ({ kind, protocolId }: ThreadSubject) =>
  and(eq(threads.subjectKind, kind), eq(threads.subjectId, protocolId));

function rowOf({ subjectKind, subjectId, ...row }: Row): ThreadRow {
  return { ...row, subject: { kind: subjectKind, protocolId: subjectId } };
}

export async function insertThread(tx: Writer, { subject, ...thread }: ThreadRow): Promise<void> {
  const { kind, protocolId } = subject;
  await tx.insert(threads).values({ ...thread, subjectKind: kind, subjectId: protocolId });
}

export async function findThread(tx: Reader, threadId: string): Promise<ThreadRow | undefined> {
  const [row] = await tx.select().from(threads).where(eq(threads.id, threadId));
  return row && rowOf(row);
}

export async function threadsAbout(tx: Reader, subject: ThreadSubject): Promise<ThreadRow[]> {
  const rows = await tx.select().from(threads).where(about(subject)).orderBy(threads.id);
  return rows.map(rowOf);
}

/** What the threads about it hang on, and what that was called when it was last there. */
export async function anchorsAbout(
  tx: Reader,
  subject: ThreadSubject,
): Promise<{ id: string; anchor: Anchor; thing: string }[]> {
  const { id, anchor, thing } = threads;
  return tx.select({ id, anchor, thing }).from(threads).where(about(subject));
}

/** How many threads there are about it, and how many comments in all of them. */
export async function countAbout(
  tx: Reader,
  subject: ThreadSubject,
): Promise<{ threads: number; comments: number }> {
  const [counted] = await tx
    .select({ threads: sql<number>`count(distinct ${threads.id})`, comments: count(comments.id) })
    .from(threads)
    .leftJoin(comments, eq(comments.threadId, threads.id))
    .where(about(subject));
  return counted ?? { threads: 0, comments: 0 };
}

export async function storeThing(tx: Writer, threadId: string, thing: string): Promise<void> {
  await tx.update(threads).set({ thing }).where(eq(threads.id, threadId));
}

/** Resolves a thread, unless somebody did before. */
export async function storeResolved(tx: Writer, threadId: string, at: string, by: string): Promise<void> {
  const open = and(eq(threads.id, threadId), isNull(threads.resolvedAt));
  await tx.update(threads).set({ resolvedAt: at, resolvedBy: by }).where(open);
}

export async function storeReopened(tx: Writer, threadId: string): Promise<void> {
  await tx.update(threads).set({ resolvedAt: null, resolvedBy: null }).where(eq(threads.id, threadId));
}

/** A thread in which nothing is said any more. */
export async function deleteThread(tx: Writer, threadId: string): Promise<void> {
  await tx.delete(threads).where(eq(threads.id, threadId));
}

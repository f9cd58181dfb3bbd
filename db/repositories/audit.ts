import { and, asc, desc, eq, gt, inArray } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { audit } from '../tables/audit';

export type AuditRow = typeof audit.$inferSelect;

export async function insertAudit(tx: Writer, row: AuditRow): Promise<void> {
  await tx.insert(audit).values(row);
}

/** The newest row of a board. */
export async function lastAudit(tx: Reader, boardId: string): Promise<AuditRow | undefined> {
  const rows = await tx
    .select()
    .from(audit)
    .where(eq(audit.boardId, boardId))
    .orderBy(desc(audit.seq))
    .limit(1);
  return rows[0];
}

/** All rows of a board, oldest first. */
export async function auditOf(tx: Reader, boardId: string): Promise<AuditRow[]> {
  return tx.select().from(audit).where(eq(audit.boardId, boardId)).orderBy(asc(audit.seq));
}

/** The rows of a board after `seq`, oldest first, at most `count`: a long log is read in pieces. */
export async function auditAfter(
  tx: Reader,
  boardId: string,
  seq: number,
  count: number,
): Promise<AuditRow[]> {
  return tx
    .select()
    .from(audit)
    .where(and(eq(audit.boardId, boardId), gt(audit.seq, seq)))
    .orderBy(asc(audit.seq))
    .limit(count);
}

/** What happened to one thing, oldest first. */
export async function auditOfSubject(tx: Reader, boardId: string, subject: string): Promise<AuditRow[]> {
  return tx
    .select()
    .from(audit)
    .where(and(eq(audit.boardId, boardId), eq(audit.subject, subject)))
    .orderBy(asc(audit.seq));
}

/** Which of these actions were done to any of these things, oldest first. */
export async function auditOfSubjects(
  tx: Reader,
  boardId: string,
  subjects: readonly string[],
  actions: readonly string[],
): Promise<AuditRow[]> {
  const which = and(inArray(audit.subject, [...subjects]), inArray(audit.action, [...actions]));
  return tx
    .select()
    .from(audit)
    .where(and(eq(audit.boardId, boardId), which))
    .orderBy(asc(audit.seq));
}

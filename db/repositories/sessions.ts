import { and, eq, gt, lt, ne } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { sessions } from '../tables/people';

export type SessionRow = typeof sessions.$inferSelect;

export async function insertSession(tx: Writer, session: SessionRow): Promise<void> {
  await tx.insert(sessions).values(session);
}

/** A session that has not expired at `now`, and was seen after `idleSince`. */
export async function findLiveSession(
  tx: Reader,
  sessionId: string,
  now: string,
  idleSince: string,
): Promise<SessionRow | undefined> {
  const rows = await tx
    .select()
    .from(sessions)
    .where(and(eq(sessions.id, sessionId), gt(sessions.expiresAt, now), gt(sessions.seenAt, idleSince)));
  return rows[0];
}

export async function storeSeen(tx: Writer, sessionId: string, seenAt: string): Promise<void> {
  await tx.update(sessions).set({ seenAt }).where(eq(sessions.id, sessionId));
}

export async function deleteSession(tx: Writer, sessionId: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.id, sessionId));
}

/** Ends every session of a person, but for `keepId`. */
export async function deleteSessionsOf(tx: Writer, personId: string, keepId = ''): Promise<void> {
  await tx.delete(sessions).where(and(eq(sessions.personId, personId), ne(sessions.id, keepId)));
}

export async function deleteExpiredSessions(tx: Writer, now: string): Promise<void> {
  await tx.delete(sessions).where(lt(sessions.expiresAt, now));
}

/** Ends every session of everybody. */
export async function deleteAllSessions(tx: Writer): Promise<void> {
  await tx.delete(sessions);
}

export async function anySession(tx: Reader): Promise<boolean> {
  return (await tx.select({ id: sessions.id }).from(sessions).limit(1)).length > 0;
}

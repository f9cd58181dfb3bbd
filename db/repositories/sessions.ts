import { and, asc, eq, gt, isNull, lt, ne } from 'drizzle-orm';
import type { Role } from '@/schemas/people';
import type { Reader, Writer } from '../client';
import { memberships, people, sessions } from '../tables/people';
import type { PersonRow } from './people';

export type SessionRow = typeof sessions.$inferSelect;

export async function insertSession(tx: Writer, session: SessionRow): Promise<void> {
  await tx.insert(sessions).values(session);
}

export type SignedIn = { session: SessionRow; person: PersonRow; roles: Role[] };

/** Who holds a session that has not expired at `now` and was seen after `idleSince`, with their roles in force. */
export async function findSignedIn(
  tx: Reader,
  sessionId: string,
  now: string,
  idleSince: string,
): Promise<SignedIn | undefined> {
  const isLive = and(
    eq(sessions.id, sessionId),
    gt(sessions.expiresAt, now),
    gt(sessions.seenAt, idleSince),
    isNull(people.leftAt),
  );
  const rows = await tx
    .select({ session: sessions, person: people, role: memberships.role })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .leftJoin(memberships, and(eq(memberships.personId, people.id), isNull(memberships.givenAt)))
    .where(isLive)
    .orderBy(asc(memberships.key));
  const [first] = rows;
  return first && { ...first, roles: rows.flatMap(({ role }) => role ?? []) };
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

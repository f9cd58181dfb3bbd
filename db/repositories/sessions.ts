import { and, asc, eq, gt, isNull, lt } from 'drizzle-orm';
import type { Role } from '@/schemas/people';
import type { Reader, Writer } from '../client';
import { membershipRoles, memberships } from '../tables/memberships';
import { people, sessions } from '../tables/people';
import type { PersonAt } from './memberships';
import type { PersonRow } from './people';

export type SessionRow = typeof sessions.$inferSelect;

export async function insertSession(tx: Writer, session: SessionRow): Promise<void> {
  await tx.insert(sessions).values(session);
}

export type SignedIn = { session: SessionRow; person: PersonRow; roles: Role[] };

/**
 * Who holds a session that has not expired at `now` and was seen after `idleSince`, with their roles in force at the board
 * where they work in it. Undefined also when they left that board.
 */
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
    isNull(memberships.until),
  );
  const rows = await tx
    .select({ session: sessions, person: people, role: membershipRoles.role })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .innerJoin(
      memberships,
      and(eq(memberships.personId, people.id), eq(memberships.boardId, sessions.boardId)),
    )
    .leftJoin(
      membershipRoles,
      and(eq(membershipRoles.membershipId, memberships.id), isNull(membershipRoles.givenAt)),
    )
    .where(isLive)
    .orderBy(asc(membershipRoles.key));
  const [first] = rows;
  return first && { ...first, roles: rows.flatMap(({ role }) => role ?? []) };
}

/** Is this a session of this person? */
export async function isSessionOf(tx: Reader, sessionId: string, personId: string): Promise<boolean> {
  const which = and(eq(sessions.id, sessionId), eq(sessions.personId, personId));
  return (await tx.select({ id: sessions.id }).from(sessions).where(which)).length > 0;
}

export async function storeSeen(tx: Writer, sessionId: string, seenAt: string): Promise<void> {
  await tx.update(sessions).set({ seenAt }).where(eq(sessions.id, sessionId));
}

export async function deleteSession(tx: Writer, sessionId: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.id, sessionId));
}

/** From now on somebody works at another board in this session. */
export async function storeBoardOfSession(tx: Writer, sessionId: string, boardId: string): Promise<void> {
  await tx.update(sessions).set({ boardId }).where(eq(sessions.id, sessionId));
}

/** Ends every session of a person, at whatever board. */
export async function deleteSessionsOf(tx: Writer, personId: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.personId, personId));
}

/** Ends the sessions in which a person works at one board. */
export async function deleteSessionsAt(tx: Writer, { personId, boardId }: PersonAt): Promise<void> {
  await tx.delete(sessions).where(and(eq(sessions.personId, personId), eq(sessions.boardId, boardId)));
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

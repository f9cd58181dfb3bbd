import { and, asc, count, desc, eq, gte, inArray, lt, lte } from 'drizzle-orm';
import type { Session } from '@/schemas/draft-history';
import type { Reader, Writer } from '../client';
import { draftPoints, draftSessions } from '../tables/draft-log';

export type PointRow = typeof draftPoints.$inferSelect;

const withoutProtocol = {
  kind: draftSessions.kind,
  first: draftSessions.first,
  last: draftSessions.last,
  since: draftSessions.since,
  until: draftSessions.until,
  people: draftSessions.people,
  touched: draftSessions.touched,
};

/** Stores a session over the one that began with the same revision. */
export async function storeSession(tx: Writer, protocolId: string, session: Session): Promise<void> {
  await tx
    .insert(draftSessions)
    .values({ protocolId, ...session })
    .onConflictDoUpdate({ target: [draftSessions.protocolId, draftSessions.first], set: session });
}

/** The sessions that began before a revision, newest first. */
export async function sessionsBefore(
  tx: Reader,
  protocolId: string,
  revision: number,
  most: number,
): Promise<Session[]> {
  return tx
    .select(withoutProtocol)
    .from(draftSessions)
    .where(and(eq(draftSessions.protocolId, protocolId), lt(draftSessions.first, revision)))
    .orderBy(desc(draftSessions.first))
    .limit(most);
}

/** The newest session. */
export async function lastSession(tx: Reader, protocolId: string): Promise<Session | undefined> {
  return (await sessionsBefore(tx, protocolId, Number.MAX_SAFE_INTEGER, 1))[0];
}

/** The sessions that ended before a moment, oldest first. */
export async function sessionsUntil(tx: Reader, protocolId: string, moment: string): Promise<Session[]> {
  return tx
    .select(withoutProtocol)
    .from(draftSessions)
    .where(and(eq(draftSessions.protocolId, protocolId), lt(draftSessions.until, moment)))
    .orderBy(asc(draftSessions.first));
}

export async function removeSessions(
  tx: Writer,
  protocolId: string,
  first: readonly number[],
): Promise<void> {
  for (let from = 0; from < first.length; from += 500) {
    const some = first.slice(from, from + 500);
    await tx
      .delete(draftSessions)
      .where(and(eq(draftSessions.protocolId, protocolId), inArray(draftSessions.first, some)));
  }
}

/** The last revision of every session. */
export async function lastRevisions(tx: Reader, protocolId: string): Promise<number[]> {
  const rows = await tx
    .select({ last: draftSessions.last })
    .from(draftSessions)
    .where(eq(draftSessions.protocolId, protocolId));
  return rows.map(({ last }) => last);
}

export async function insertPoint(tx: Writer, point: PointRow): Promise<void> {
  await tx.insert(draftPoints).values(point);
}

/** The revisions with a name, from one to another, newest first. */
export async function pointsBetween(
  tx: Reader,
  protocolId: string,
  first: number,
  last: number,
): Promise<PointRow[]> {
  const within = and(gte(draftPoints.revision, first), lte(draftPoints.revision, last));
  return tx
    .select()
    .from(draftPoints)
    .where(and(eq(draftPoints.protocolId, protocolId), within))
    .orderBy(desc(draftPoints.revision), desc(draftPoints.at));
}

export async function countPoints(tx: Reader, protocolId: string): Promise<number> {
  const rows = await tx
    .select({ count: count() })
    .from(draftPoints)
    .where(eq(draftPoints.protocolId, protocolId));
  return rows[0]?.count ?? 0;
}

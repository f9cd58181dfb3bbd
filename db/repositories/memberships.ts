import {
  and,
  asc,
  count,
  desc,
  eq,
  getTableColumns,
  inArray,
  isNotNull,
  isNull,
  max,
  sql,
} from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { boards } from '../tables/boards';
import { invitations } from '../tables/invitations';
import { memberships } from '../tables/memberships';
import { people } from '../tables/people';
import type { BoardRow } from './boards';
import { isOpenAt } from './invitations';
import type { PersonRow } from './people';

export type MembershipRow = typeof memberships.$inferSelect;
/** A person at a board. */
export type PersonAt = { personId: string; boardId: string };

/** Of the membership of this person at this board now. */
export const isMember = ({ personId, boardId }: PersonAt) =>
  and(eq(memberships.personId, personId), eq(memberships.boardId, boardId), isNull(memberships.until));
/** Of a membership at this board now. */
export const isNowAt = (boardId: string) => and(eq(memberships.boardId, boardId), isNull(memberships.until));

/** Somebody joins a board. */
export async function insertMembership(tx: Writer, membership: Omit<MembershipRow, 'until'>): Promise<void> {
  await tx.insert(memberships).values(membership);
}

/** A person and a board they work at now. */
export async function findMember(
  tx: Reader,
  at: PersonAt,
): Promise<{ person: PersonRow; board: BoardRow } | undefined> {
  const rows = await tx
    .select({ person: people, board: boards })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .innerJoin(boards, eq(boards.id, memberships.boardId))
    .where(isMember(at));
  return rows[0];
}

/** The boards at which a person works now, the first one first. */
export async function boardsOf(tx: Reader, personId: string): Promise<BoardRow[]> {
  return tx
    .select(getTableColumns(boards))
    .from(memberships)
    .innerJoin(boards, eq(boards.id, memberships.boardId))
    .where(and(eq(memberships.personId, personId), isNull(memberships.until)))
    .orderBy(asc(memberships.since), asc(boards.id));
}

export async function storeLeaving(tx: Writer, at: PersonAt, until: string): Promise<void> {
  await tx.update(memberships).set({ until }).where(isMember(at));
}

/** The people of a board who have not left, by name. */
export async function peopleOf(tx: Reader, boardId: string): Promise<PersonRow[]> {
  return tx
    .select(getTableColumns(people))
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(isNowAt(boardId))
    .orderBy(asc(people.name));
}

/** Everybody who ever worked at a board, or those of these people who did. */
export async function everAt(
  tx: Reader,
  boardId: string,
  personIds?: readonly string[],
): Promise<PersonRow[]> {
  const isAsked = personIds && inArray(people.id, [...personIds]);
  return tx
    .selectDistinct(getTableColumns(people))
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(memberships.boardId, boardId), isAsked));
}

/** How many people a board has, and how many are invited at `now`. */
export async function countAt(
  tx: Reader,
  boardId: string,
  now: string,
): Promise<{ people: number; invitations: number }> {
  const open = and(eq(invitations.boardId, boardId), isOpenAt(now));
  const [counted] = await tx
    .select({
      people: count(),
      invitations: sql<number>`(SELECT count(*) FROM ${invitations} WHERE ${open})`,
    })
    .from(memberships)
    .where(isNowAt(boardId));
  return counted ?? { people: 0, invitations: 0 };
}

/** Who ever left a board, back or not, the last one first. */
export async function leaversOf(tx: Reader, boardId: string): Promise<(PersonRow & { leftAt: string })[]> {
  const leftAt = max(memberships.until);
  const rows = await tx
    .select({ person: people, leftAt })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(memberships.boardId, boardId), isNotNull(memberships.until)))
    .groupBy(people.id)
    .orderBy(desc(leftAt));
  return rows.map((row) => ({ ...row.person, leftAt: row.leftAt ?? '' }));
}

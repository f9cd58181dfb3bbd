import { and, asc, count, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Role, RoleName } from '@/schemas/people';
import type { Reader, Writer } from '../client';
import { boards } from '../tables/boards';
import { invitations } from '../tables/invitations';
import { isOpenAt } from './invitations';
import { memberships, people } from '../tables/people';
import type { BoardRow } from './boards';

export type PersonRow = typeof people.$inferSelect;
/** A role that waits for a second holder: given at a moment, by a person. */
export type WaitingRole = { role: Role; givenAt: string; givenBy: string };

export async function insertPerson(tx: Writer, person: PersonRow): Promise<void> {
  await tx.insert(people).values(person);
}

/** A person and the board they work at. */
export async function findPersonAtBoard(
  tx: Reader,
  personId: string,
): Promise<{ person: PersonRow; board: BoardRow } | undefined> {
  const rows = await tx
    .select({ person: people, board: boards })
    .from(people)
    .innerJoin(boards, eq(boards.id, people.boardId))
    .where(eq(people.id, personId));
  return rows[0];
}

export async function findPerson(tx: Reader, personId: string): Promise<PersonRow | undefined> {
  return (await tx.select().from(people).where(eq(people.id, personId)))[0];
}

/** These people, by id: those who are there. */
export async function findPeople(tx: Reader, personIds: readonly string[]): Promise<Map<string, PersonRow>> {
  const rows = await tx
    .select()
    .from(people)
    .where(inArray(people.id, [...personIds]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Who has an account with this address now. `email` in lower case. */
export async function findPersonByEmail(tx: Reader, email: string): Promise<PersonRow | undefined> {
  const present = and(eq(people.email, email), isNull(people.leftAt));
  return (await tx.select().from(people).where(present))[0];
}

/** The people of a board who have not left, by name. */
export async function peopleOf(tx: Reader, boardId: string): Promise<PersonRow[]> {
  return tx
    .select()
    .from(people)
    .where(and(eq(people.boardId, boardId), isNull(people.leftAt)))
    .orderBy(asc(people.name));
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
    .from(people)
    .where(and(eq(people.boardId, boardId), isNull(people.leftAt)));
  return counted ?? { people: 0, invitations: 0 };
}

/** The people of a board who have left, the last one first. */
export async function leaversOf(tx: Reader, boardId: string): Promise<PersonRow[]> {
  return tx
    .select()
    .from(people)
    .where(and(eq(people.boardId, boardId), isNotNull(people.leftAt)))
    .orderBy(desc(people.leftAt));
}

type Everybody = PersonRow & { roles: Role[]; waiting: Role[] };

/** Everybody who ever had an account at a board, with the roles that stand in the rows now. */
export async function everybodyAt(tx: Reader, boardId: string): Promise<Everybody[]> {
  const rows = await tx
    .select({ person: people, role: memberships.role, givenAt: memberships.givenAt })
    .from(people)
    .leftJoin(memberships, eq(memberships.personId, people.id))
    .where(eq(people.boardId, boardId))
    .orderBy(asc(people.id), asc(memberships.key));
  const all = new Map<string, Everybody>();
  for (const { person, role, givenAt } of rows) {
    const one = all.get(person.id) ?? { ...person, roles: [], waiting: [] };
    if (role) (givenAt === null ? one.roles : one.waiting).push(role);
    all.set(person.id, one);
  }
  return [...all.values()];
}

/** Names of people of a board who hold one of these roles now, in order: no more than `most`. */
export async function namesWithRole(
  tx: Reader,
  boardId: string,
  roles: readonly RoleName[],
  most: number,
): Promise<string[]> {
  const holds = and(inArray(memberships.key, [...roles]), isNull(memberships.givenAt));
  const rows = await tx
    .selectDistinct({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(memberships, and(eq(memberships.personId, people.id), holds))
    .where(and(eq(people.boardId, boardId), isNull(people.leftAt)))
    .orderBy(asc(people.name), asc(people.id))
    .limit(most);
  return rows.map(({ name }) => name);
}

export async function storePasswordHash(tx: Writer, personId: string, passwordHash: string): Promise<void> {
  await tx.update(people).set({ passwordHash }).where(eq(people.id, personId));
}

export async function storeLeaving(tx: Writer, personId: string, leftAt: string): Promise<void> {
  await tx.update(people).set({ leftAt }).where(eq(people.id, personId));
}

/** The roles of a person that are in force. */
export async function rolesOf(tx: Reader, personId: string): Promise<Role[]> {
  const rows = await tx
    .select({ role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.personId, personId), isNull(memberships.givenAt)))
    .orderBy(asc(memberships.key));
  return rows.map(({ role }) => role);
}

/** The roles of a person that wait for a second holder. */
export async function waitingRolesOf(tx: Reader, personId: string): Promise<WaitingRole[]> {
  const rows = await tx
    .select()
    .from(memberships)
    .where(and(eq(memberships.personId, personId), isNotNull(memberships.givenAt)))
    .orderBy(asc(memberships.key));
  return rows.map(({ role, givenAt, givenBy }) => ({ role, givenAt: givenAt ?? '', givenBy: givenBy ?? '' }));
}

/** Everybody at a board with a role that waits for a second holder, who waits longest first. */
export async function waitingAtBoard(
  tx: Reader,
  boardId: string,
): Promise<(WaitingRole & { person: PersonRow })[]> {
  const rows = await tx
    .select({ person: people, membership: memberships })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(people.boardId, boardId), isNull(people.leftAt), isNotNull(memberships.givenAt)))
    .orderBy(asc(memberships.givenAt));
  return rows.map(({ person, membership: { role, givenAt, givenBy } }) => ({
    person,
    role,
    givenAt: givenAt ?? '',
    givenBy: givenBy ?? '',
  }));
}

/** Every role in force of everybody at a board. */
export async function rolesAtBoard(tx: Reader, boardId: string): Promise<{ personId: string; role: Role }[]> {
  return tx
    .select({ personId: memberships.personId, role: memberships.role })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(people.boardId, boardId), isNull(people.leftAt), isNull(memberships.givenAt)))
    .orderBy(asc(memberships.key));
}

/** Replaces all roles of a person: those in force, and those that wait for a second holder. */
export async function storeRoles(
  tx: Writer,
  personId: string,
  roles: Role[],
  waiting: readonly WaitingRole[] = [],
): Promise<void> {
  await tx.delete(memberships).where(eq(memberships.personId, personId));
  for (const role of roles) await tx.insert(memberships).values({ personId, key: keyOf(role), role });
  for (const one of waiting) await tx.insert(memberships).values({ personId, key: keyOf(one.role), ...one });
}

function keyOf(role: Role): string {
  return role.name === 'council' ? `council:${role.councilId}` : role.name;
}

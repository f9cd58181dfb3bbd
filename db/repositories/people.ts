import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Role } from '@/schemas/people';
import type { Reader, Writer } from '../client';
import { memberships, people } from '../tables/people';

export type PersonRow = typeof people.$inferSelect;

export async function insertPerson(tx: Writer, person: PersonRow): Promise<void> {
  await tx.insert(people).values(person);
}

export async function findPerson(tx: Reader, personId: string): Promise<PersonRow | undefined> {
  return (await tx.select().from(people).where(eq(people.id, personId)))[0];
}

/** `email` in lower case. */
export async function findPersonByEmail(tx: Reader, email: string): Promise<PersonRow | undefined> {
  return (await tx.select().from(people).where(eq(people.email, email)))[0];
}

/** The people of a board who have not left, by name. */
export async function peopleOf(tx: Reader, boardId: string): Promise<PersonRow[]> {
  return tx
    .select()
    .from(people)
    .where(and(eq(people.boardId, boardId), isNull(people.leftAt)))
    .orderBy(asc(people.name));
}

/** Everybody who ever had an account at a board, with the roles that stand in the rows now. */
export async function everybodyAt(tx: Reader, boardId: string): Promise<(PersonRow & { roles: Role[] })[]> {
  const rows = await tx
    .select({ person: people, role: memberships.role })
    .from(people)
    .leftJoin(memberships, eq(memberships.personId, people.id))
    .where(eq(people.boardId, boardId))
    .orderBy(asc(people.id), asc(memberships.key));
  const all = new Map<string, PersonRow & { roles: Role[] }>();
  for (const { person, role } of rows) {
    const one = all.get(person.id) ?? { ...person, roles: [] };
    if (role) one.roles.push(role);
    all.set(person.id, one);
  }
  return [...all.values()];
}

export async function storePasswordHash(tx: Writer, personId: string, passwordHash: string): Promise<void> {
  await tx.update(people).set({ passwordHash }).where(eq(people.id, personId));
}

export async function storeLeaving(tx: Writer, personId: string, leftAt: string): Promise<void> {
  await tx.update(people).set({ leftAt }).where(eq(people.id, personId));
}

/** Somebody who had left comes back, under the same id: the log keeps telling one story. */
export async function storeReturn(
  tx: Writer,
  personId: string,
  account: { name: string; passwordHash: string },
): Promise<void> {
  await tx
    .update(people)
    .set({ ...account, leftAt: null })
    .where(eq(people.id, personId));
}

export async function rolesOf(tx: Reader, personId: string): Promise<Role[]> {
  const rows = await tx
    .select({ role: memberships.role })
    .from(memberships)
    .where(eq(memberships.personId, personId))
    .orderBy(asc(memberships.key));
  return rows.map(({ role }) => role);
}

/** Every role of everybody at a board. */
export async function rolesAtBoard(tx: Reader, boardId: string): Promise<{ personId: string; role: Role }[]> {
  return tx
    .select({ personId: memberships.personId, role: memberships.role })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(people.boardId, boardId), isNull(people.leftAt)))
    .orderBy(asc(memberships.key));
}

/** Replaces all roles of a person. */
export async function storeRoles(tx: Writer, personId: string, roles: Role[]): Promise<void> {
  await tx.delete(memberships).where(eq(memberships.personId, personId));
  for (const role of roles) await tx.insert(memberships).values({ personId, key: keyOf(role), role });
}

function keyOf(role: Role): string {
  return role.name === 'council' ? `council:${role.councilId}` : role.name;
}

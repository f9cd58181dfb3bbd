import { and, asc, eq, inArray, isNotNull, isNull, min } from 'drizzle-orm';
import { keyOfRole, type Role, type RoleName } from '@/schemas/people';
import type { Reader, Writer } from '../client';
import { membershipRoles, memberships } from '../tables/memberships';
import { people } from '../tables/people';
import { isMember, isNowAt, type PersonAt } from './memberships';
import type { PersonRow } from './people';

/** A role that waits for a second holder: given at a moment, by a person. */
export type WaitingRole = { role: Role; givenAt: string; givenBy: string };

/** The roles of a person at a board that are in force. */
export async function rolesOf(tx: Reader, at: PersonAt): Promise<Role[]> {
  const rows = await tx
    .select({ role: membershipRoles.role })
    .from(membershipRoles)
    .innerJoin(memberships, eq(memberships.id, membershipRoles.membershipId))
    .where(and(isMember(at), isNull(membershipRoles.givenAt)))
    .orderBy(asc(membershipRoles.key));
  return rows.map(({ role }) => role);
}

/** The roles of a person at a board that wait for a second holder. */
export async function waitingRolesOf(tx: Reader, at: PersonAt): Promise<WaitingRole[]> {
  const rows = await tx
    .select({ given: membershipRoles })
    .from(membershipRoles)
    .innerJoin(memberships, eq(memberships.id, membershipRoles.membershipId))
    .where(and(isMember(at), isNotNull(membershipRoles.givenAt)))
    .orderBy(asc(membershipRoles.key));
  return rows.map(({ given }) => waitingFrom(given));
}

/** Everybody at a board with a role that waits for a second holder, who waits longest first. */
export async function waitingAtBoard(
  tx: Reader,
  boardId: string,
): Promise<(WaitingRole & { person: PersonRow })[]> {
  const rows = await tx
    .select({ person: people, given: membershipRoles })
    .from(membershipRoles)
    .innerJoin(memberships, eq(memberships.id, membershipRoles.membershipId))
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(isNowAt(boardId), isNotNull(membershipRoles.givenAt)))
    .orderBy(asc(membershipRoles.givenAt));
  return rows.map(({ person, given }) => ({ person, ...waitingFrom(given) }));
}

/** Every role in force of everybody at a board. */
export async function rolesAtBoard(tx: Reader, boardId: string): Promise<{ personId: string; role: Role }[]> {
  return tx
    .select({ personId: memberships.personId, role: membershipRoles.role })
    .from(membershipRoles)
    .innerJoin(memberships, eq(memberships.id, membershipRoles.membershipId))
    .where(and(isNowAt(boardId), isNull(membershipRoles.givenAt)))
    .orderBy(asc(membershipRoles.key));
}

/** Names of people of a board who hold one of these roles now, in order: no more than `most`. */
export async function namesWithRole(
  tx: Reader,
  boardId: string,
  roles: readonly RoleName[],
  most: number,
): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ id: people.id, name: people.name })
    .from(membershipRoles)
    .innerJoin(memberships, eq(memberships.id, membershipRoles.membershipId))
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(isNowAt(boardId), inArray(membershipRoles.key, [...roles]), isNull(membershipRoles.givenAt)))
    .orderBy(asc(people.name), asc(people.id))
    .limit(most);
  return rows.map(({ name }) => name);
}

/** Replaces all roles of a member: those in force, and those that wait for a second holder. */
export async function storeRoles(
  tx: Writer,
  at: PersonAt,
  roles: Role[],
  waiting: readonly WaitingRole[] = [],
): Promise<void> {
  const [membership] = await tx.select({ id: memberships.id }).from(memberships).where(isMember(at));
  if (!membership) throw new Error(`${at.personId} does not work at ${at.boardId}`);
  const { id: membershipId } = membership;
  await tx.delete(membershipRoles).where(eq(membershipRoles.membershipId, membershipId));
  const rows = [...roles.map((role) => ({ role })), ...waiting];
  for (const row of rows)
    await tx.insert(membershipRoles).values({ membershipId, key: keyOfRole(row.role), ...row });
}

type Everybody = {
  person: PersonRow;
  /** When they came here first. */
  since: string;
  isHere: boolean;
  roles: Role[];
  waiting: Role[];
};

/** Everybody who ever worked at a board, with the roles that stand in the rows now. */
export async function everybodyAt(tx: Reader, boardId: string): Promise<Everybody[]> {
  const since = await tx
    .select({ person: people, since: min(memberships.since) })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(eq(memberships.boardId, boardId))
    .groupBy(people.id)
    .orderBy(asc(people.id));
  const here = await tx
    .select({ personId: memberships.personId, given: membershipRoles })
    .from(memberships)
    .leftJoin(membershipRoles, eq(membershipRoles.membershipId, memberships.id))
    .where(isNowAt(boardId))
    .orderBy(asc(membershipRoles.key));
  const rolesOfEach = new Map<string, (typeof membershipRoles.$inferSelect)[]>();
  for (const { personId, given } of here) {
    const own = rolesOfEach.get(personId) ?? [];
    rolesOfEach.set(personId, given ? [...own, given] : own);
  }
  return since.map(({ person, since: first }) => {
    const own = rolesOfEach.get(person.id) ?? [];
    return {
      person,
      since: first ?? '',
      isHere: rolesOfEach.has(person.id),
      roles: own.filter(({ givenAt }) => givenAt === null).map(({ role }) => role),
      waiting: own.filter(({ givenAt }) => givenAt !== null).map(({ role }) => role),
    };
  });
}

function waitingFrom({ role, givenAt, givenBy }: typeof membershipRoles.$inferSelect): WaitingRole {
  return { role, givenAt: givenAt ?? '', givenBy: givenBy ?? '' };
}

import type { Writer } from '@/db/client';
import { insertMembership } from '@/db/repositories/memberships';
import { insertPerson, type NewPerson } from '@/db/repositories/people';
import { storeRoles } from '@/db/repositories/roles';
import type { Role } from '@/schemas/people';

/** Somebody who works at one board, with these roles in force, past every door. */
export async function plantPerson(
  tx: Writer,
  { boardId, passwordHash, ...person }: NewPerson & { boardId: string; passwordHash: string },
  roles: Role[],
): Promise<void> {
  await insertPerson(tx, person, passwordHash);
  await plantMembership(tx, { personId: person.id, boardId }, roles, person.createdAt);
}

/** Somebody who is here already works at one board more. */
export async function plantMembership(
  tx: Writer,
  at: { personId: string; boardId: string },
  roles: Role[],
  since: string,
): Promise<void> {
  await insertMembership(tx, { id: `${at.personId} at ${at.boardId}`, ...at, since });
  await storeRoles(tx, at, roles);
}

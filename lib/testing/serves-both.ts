import { rolesOf } from '@/db/repositories/roles';
import type { Person } from '@/lib/core/access';
import type { Role } from '@/schemas/people';
import { plantMembership, plantPerson } from './plant-person';
import type { World } from './world';

const since = '2026-02-01T00:00:00.000Z';
/** All that one person can be at our board. */
const here: Role[] = [
  { name: 'board' },
  { name: 'admin' },
  { name: 'editor' },
  { name: 'attention-officer' },
  { name: 'board-attention-officer' },
  { name: 'commenter' },
  { name: 'staff' },
];
const there: Role[] = [{ name: 'admin' }];

/** Somebody who is all there is at our board, and beheerder of the other: them, while they work at one of the two. */
export async function plantServesBoth({
  house,
}: World): Promise<(board: 'ours' | 'theirs') => Promise<Person>> {
  const { database, passwords } = house;
  const personId = 'serves-both';
  const passwordHash = await passwords.hash('een lang wachtwoord');
  await database.transaction(async (tx) => {
    const person = { id: personId, name: 'Bo van Beide', email: 'bo@beide.example', createdAt: since };
    await plantPerson(tx, { ...person, boardId: 'ours', passwordHash }, here);
    await plantMembership(tx, { personId, boardId: 'theirs' }, there, since);
  });
  return async (boardId) => {
    const roles = await database.read((tx) => rolesOf(tx, { personId, boardId }));
    return { kind: 'person', personId, boardId, roles };
  };
}

import { insertMembership } from '@/db/repositories/memberships';
import { insertPerson, storeLastBoard, type NewPerson, type PersonRow } from '@/db/repositories/people';
import type { Actor } from '@/lib/core/access';
import type { WriteContext } from '@/lib/server/door/context';

/**
 * Somebody begins at a board, with the account they have or a new one, and comes there when they sign in next. They have
 * no roles yet. Gives who they are.
 */
export async function joinBoard(
  { tx, now, newId }: Pick<WriteContext<Actor>, 'tx' | 'now' | 'newId'>,
  boardId: string,
  who: PersonRow | (Pick<NewPerson, 'name' | 'email'> & { passwordHash: string }),
): Promise<string> {
  const personId = 'id' in who ? who.id : newId();
  if (!('id' in who)) {
    const { passwordHash, ...made } = who;
    await insertPerson(tx, { id: personId, ...made, createdAt: now }, passwordHash);
  }
  await insertMembership(tx, { id: newId(), personId, boardId, since: now });
  await storeLastBoard(tx, personId, boardId);
  return personId;
}

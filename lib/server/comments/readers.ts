import { peopleOf } from '@/db/repositories/memberships';
import { rolesAtBoard } from '@/db/repositories/roles';
import type { Reader } from '@/db/client';
import { can } from '@/lib/core/access';
import type { Role } from '@/schemas/people';
import type { SubjectRecord } from './thread-record';

export type ReaderOfDraft = { id: string; name: string; roles: Role[] };

/** Who may see what the threads are about, by name: whom one can mention. */
export async function readersOf(
  tx: Reader,
  { boardId, resource }: Pick<SubjectRecord, 'boardId' | 'resource'>,
): Promise<ReaderOfDraft[]> {
  const rows = await rolesAtBoard(tx, boardId);
  const people = (await peopleOf(tx, boardId)).map(({ id, name }) => ({
    id,
    name,
    roles: rows.filter(({ personId }) => personId === id).map(({ role }) => role),
  }));
  return people.filter(
    ({ id, roles }) =>
      can({ kind: 'person', personId: id, boardId, roles }, 'see_draft', resource) === 'allowed',
  );
}

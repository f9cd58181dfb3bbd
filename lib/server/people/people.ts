import { z } from 'zod';
import type { Reader } from '@/db/client';
import { councilsOf } from '@/db/repositories/boards';
import { openInvitationsOf } from '@/db/repositories/invitations';
import { findMember, leaversOf, peopleOf, storeLeaving, type PersonAt } from '@/db/repositories/memberships';
import { allSchoolsOf, schoolsOf } from '@/db/repositories/schools';
import { rolesAtBoard, storeRoles, waitingAtBoard } from '@/db/repositories/roles';
import { deleteSessionsAt } from '@/db/repositories/sessions';
import { can, isSameRole, leavesNobodyWhoDecides, roleConflict } from '@/lib/core/access';
import type { Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import { role, type Role } from '@/schemas/people';
import { command, query } from '@/lib/server/door/command';
import type { ReadContext } from '@/lib/server/door/context';
import { pageNumber, pageOf } from '@/lib/server/basics/page-of';
import { divideRoles } from './role-confirmations';

/** Lines of each list on one page. */
const LINES = 50;

/** What somebody may be given; said twice is said once. */
export const roleList = z
  .array(role)
  .min(1)
  .max(20)
  .overwrite((roles) => roles.filter((one, i) => roles.findIndex((other) => isSameRole(other, one)) === i));

/** Everybody at the board, who has left, the open invitations, and the councils and schools that somebody can be of. */
export const listPeople = query({
  name: 'list_people',
  input: z.strictObject({ page: pageNumber, leaversPage: pageNumber, invitationsPage: pageNumber }),
  find: async ({ actor }) => ok({ boardId: actor.boardId }),
  may: (person, board) => can(person, 'see_people', board),
  do: async ({ tx, now }, { page, leaversPage, invitationsPage }, { boardId }) => {
    const roles = await rolesAtBoard(tx, boardId);
    const waiting = await waitingAtBoard(tx, boardId);
    const everybody = await peopleOf(tx, boardId);
    const people = pageOf(everybody, page, LINES);
    const isHere = new Set(everybody.map(({ id }) => id));
    const gone = (await leaversOf(tx, boardId)).filter(({ id }) => !isHere.has(id));
    const leavers = pageOf(gone, leaversPage, LINES);
    const invitations = pageOf(await openInvitationsOf(tx, boardId, now), invitationsPage, LINES);
    const councils = await councilsOf(tx, boardId);
    return ok({
      people: people.items.map(({ id, name, email }) => ({
        id,
        name,
        email,
        roles: roles.filter(({ personId }) => personId === id).map((row) => row.role),
        /** Given, and waiting for a second holder. */
        waiting: waiting.filter(({ person }) => person.id === id).map(({ role: given }) => given),
      })),
      leavers: leavers.items.map(({ id, name, email, leftAt }) => ({ id, name, email, leftAt })),
      invitations: invitations.items.map(({ id, name, email, roles: promised, expiresAt }) => ({
        id,
        name,
        email,
        roles: promised,
        expiresAt,
      })),
      councils: councils.map(({ id, name }) => ({ id, name })),
      schools: (await schoolsOf(tx, boardId)).map(({ id, name }) => ({ id, name })),
      /** Which page of each list this is. */
      at: { people: people.at, leavers: leavers.at, invitations: invitations.at },
    });
  },
});

/** Gives somebody other roles; one that decides waits for a second holder. Their sessions at this board end at once. */
export const changeRoles = command({
  name: 'change_roles',
  input: z.strictObject({ personId: z.string().min(1).max(64), roles: roleList }),
  find: findColleague,
  may: (person, { boardId }) => can(person, 'manage_people', { boardId }),
  do: async ({ tx, now, actor }, { roles }, { personId, boardId }) => {
    const lawful = await checkRoles(tx, boardId, roles);
    if (!lawful.ok) return lawful;
    if (!roles.some(({ name }) => name === 'admin') && (await isLastAdmin(tx, { personId, boardId }))) {
      return fail({ code: 'last_admin' });
    }
    if (leavesNobodyWhoDecides(personId, roles, await rolesAtBoard(tx, boardId))) {
      return fail({ code: 'last_decider' });
    }
    const given = { boardId, personId, roles, givenBy: actor.personId, givenAt: now };
    const { inForce, waiting, detail } = await divideRoles(tx, given);
    await storeRoles(tx, { personId, boardId }, inForce, waiting);
    await deleteSessionsAt(tx, { personId, boardId });
    return ok({ value: {}, audit: { boardId, subject: personId, detail } });
  },
});

/** Somebody leaves the board: no roles and no sessions there; elsewhere nothing changes. What they did stays in the log. */
export const removePerson = command({
  name: 'remove_person',
  input: z.strictObject({ personId: z.string().min(1).max(64) }),
  find: findColleague,
  may: (person, { boardId }) => can(person, 'manage_people', { boardId }),
  do: async ({ tx, now }, _input, { personId, boardId }) => {
    if (await isLastAdmin(tx, { personId, boardId })) return fail({ code: 'last_admin' });
    if (leavesNobodyWhoDecides(personId, [], await rolesAtBoard(tx, boardId))) {
      return fail({ code: 'last_decider' });
    }
    await storeRoles(tx, { personId, boardId }, []);
    await storeLeaving(tx, { personId, boardId }, now);
    await deleteSessionsAt(tx, { personId, boardId });
    return ok({ value: {}, audit: { boardId, subject: personId, detail: {} } });
  },
});

/** Roles that the law lets one person have, in councils and at schools of this board. */
export async function checkRoles(tx: Reader, boardId: string, roles: Role[]): Promise<Result<true, Failure>> {
  const conflict = roleConflict(roles);
  if (conflict) return fail(conflict);
  const councils = (await councilsOf(tx, boardId)).map(({ id }) => id);
  const schools = (await allSchoolsOf(tx, boardId)).map(({ id }) => id);
  const isOurs = roles.every((one) => {
    if (one.name === 'council') return councils.includes(one.councilId);
    return one.name !== 'attention-officer' || !one.schoolId || schools.includes(one.schoolId);
  });
  return isOurs ? ok(true) : fail({ code: 'not_found' });
}

/** Somebody who works at the same board: who works elsewhere is not there. */
async function findColleague(
  { tx, actor: { boardId } }: ReadContext,
  { personId }: { personId: string },
): Promise<Result<PersonAt, Failure>> {
  const at = { personId, boardId };
  return (await findMember(tx, at)) ? ok(at) : fail({ code: 'not_found' });
}

async function isLastAdmin(tx: Reader, { personId, boardId }: PersonAt): Promise<boolean> {
  const admins = (await rolesAtBoard(tx, boardId)).filter((row) => row.role.name === 'admin');
  return admins.length === 1 && admins[0]?.personId === personId;
}

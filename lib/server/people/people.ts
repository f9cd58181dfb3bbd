import { z } from 'zod';
import type { Reader } from '@/db/client';
import { councilsOf } from '@/db/repositories/boards';
import { openInvitationsOf } from '@/db/repositories/invitations';
import {
  findPerson,
  leaversOf,
  peopleOf,
  rolesAtBoard,
  storeLeaving,
  storeRoles,
  waitingAtBoard,
  type PersonRow,
} from '@/db/repositories/people';
import { deleteSessionsOf } from '@/db/repositories/sessions';
import { can, isSameRole, leavesNobodyWhoDecides, roleConflict } from '@/lib/core/access';
import type { Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import { role, type Role } from '@/schemas/people';
import { command, query } from '@/lib/server/door/command';
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

/** Everybody at the board, who has left, the open invitations, and the councils that a member can be of. */
export const listPeople = query({
  name: 'list_people',
  input: z.strictObject({ page: pageNumber, leaversPage: pageNumber, invitationsPage: pageNumber }),
  find: async ({ actor }) => ok({ boardId: actor.boardId }),
  may: (person, board) => can(person, 'see_people', board),
  do: async ({ tx, now }, { page, leaversPage, invitationsPage }, { boardId }) => {
    const roles = await rolesAtBoard(tx, boardId);
    const waiting = await waitingAtBoard(tx, boardId);
    const people = pageOf(await peopleOf(tx, boardId), page, LINES);
    const leavers = pageOf(await leaversOf(tx, boardId), leaversPage, LINES);
    const invitations = pageOf(await openInvitationsOf(tx, boardId, now), invitationsPage, LINES);
    const councils = await councilsOf(tx, boardId);
    return ok({
      people: people.items.map(({ id, name, email, createdAt }) => ({
        id,
        name,
        email,
        createdAt,
        roles: roles.filter(({ personId }) => personId === id).map((row) => row.role),
        /** Given, and waiting for a second holder. */
        waiting: waiting.filter(({ person }) => person.id === id).map(({ role: given }) => given),
      })),
      leavers: leavers.items.map(({ id, name, email, leftAt }) => ({
        id,
        name,
        email,
        leftAt: leftAt ?? '',
      })),
      invitations: invitations.items.map(({ id, name, email, roles: promised, expiresAt }) => ({
        id,
        name,
        email,
        roles: promised,
        expiresAt,
      })),
      councils: councils.map(({ id, name }) => ({ id, name })),
      /** Which page of each list this is. */
      at: { people: people.at, leavers: leavers.at, invitations: invitations.at },
    });
  },
});

/** Gives somebody other roles; one that decides waits for a second holder. Their sessions end at once. */
export const changeRoles = command({
  name: 'change_roles',
  input: z.strictObject({ personId: z.string().min(1).max(64), roles: roleList }),
  find: ({ tx }, { personId }) => findMember(tx, personId),
  may: (person, { boardId }) => can(person, 'manage_people', { boardId }),
  do: async ({ tx, now, actor }, { roles }, { id, boardId }) => {
    const lawful = await checkRoles(tx, boardId, roles);
    if (!lawful.ok) return lawful;
    if (!roles.some(({ name }) => name === 'admin') && (await isLastAdmin(tx, boardId, id))) {
      return fail({ code: 'last_admin' });
    }
    if (leavesNobodyWhoDecides(id, roles, await rolesAtBoard(tx, boardId))) {
      return fail({ code: 'last_decider' });
    }
    const given = { boardId, personId: id, roles, givenBy: actor.personId, givenAt: now };
    const { inForce, waiting, detail } = await divideRoles(tx, given);
    await storeRoles(tx, id, inForce, waiting);
    await deleteSessionsOf(tx, id);
    return ok({ value: {}, audit: { boardId, subject: id, detail } });
  },
});

/** Somebody leaves the board: no roles, no sessions, no way in. What they did stays in the log. */
export const removePerson = command({
  name: 'remove_person',
  input: z.strictObject({ personId: z.string().min(1).max(64) }),
  find: ({ tx }, { personId }) => findMember(tx, personId),
  may: (person, { boardId }) => can(person, 'manage_people', { boardId }),
  do: async ({ tx, now }, _input, { id, boardId }) => {
    if (await isLastAdmin(tx, boardId, id)) return fail({ code: 'last_admin' });
    if (leavesNobodyWhoDecides(id, [], await rolesAtBoard(tx, boardId))) {
      return fail({ code: 'last_decider' });
    }
    await storeRoles(tx, id, []);
    await storeLeaving(tx, id, now);
    await deleteSessionsOf(tx, id);
    return ok({ value: {}, audit: { boardId, subject: id, detail: {} } });
  },
});

/** Roles that the law lets one person have, in councils of this board. */
export async function checkRoles(tx: Reader, boardId: string, roles: Role[]): Promise<Result<true, Failure>> {
  const conflict = roleConflict(roles);
  if (conflict) return fail(conflict);
  const councils = (await councilsOf(tx, boardId)).map(({ id }) => id);
  const isOurs = roles.every((one) => one.name !== 'council' || councils.includes(one.councilId));
  return isOurs ? ok(true) : fail({ code: 'not_found' });
}

async function findMember(tx: Reader, personId: string): Promise<Result<PersonRow, Failure>> {
  const person = await findPerson(tx, personId);
  return person?.leftAt === null ? ok(person) : fail({ code: 'not_found' });
}

async function isLastAdmin(tx: Reader, boardId: string, personId: string): Promise<boolean> {
  const admins = (await rolesAtBoard(tx, boardId)).filter((row) => row.role.name === 'admin');
  return admins.length === 1 && admins[0]?.personId === personId;
}

import { z } from 'zod';
import type { Reader } from '@/db/client';
import { councilsOf } from '@/db/repositories/boards';
import {
  findPerson,
  leaversOf,
  rolesAtBoard,
  rolesOf,
  storeRoles,
  waitingAtBoard,
  waitingRolesOf,
  type WaitingRole,
} from '@/db/repositories/people';
import { can, isSameRole, waitsForConfirmation, type Person } from '@/lib/core/access';
import type { Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import { command, query } from '@/lib/server/door/command';
import type { ReadContext } from '@/lib/server/door/context';
import { role, type Role } from '@/schemas/people';

type Given = {
  boardId: string;
  personId: string;
  roles: Role[];
  /** Null where nobody wrote down who gave them. */
  givenBy: string | null;
  givenAt: string;
};

/**
 * Which of these roles are in force at once, and which wait for a second holder. What the person holds already, or
 * waits for already, stays as it is. `detail` is what the log says of it.
 */
export async function divideRoles(tx: Reader, { boardId, personId, roles, givenBy, givenAt }: Given) {
  const holdings = await rolesAtBoard(tx, boardId);
  const held = await rolesOf(tx, personId);
  const asked = await waitingRolesOf(tx, personId);
  const inForce: Role[] = [];
  const waiting: WaitingRole[] = [];
  for (const one of roles) {
    const earlier = asked.find((other) => isSameRole(other.role, one));
    const given = { personId, role: one, givenBy: givenBy ?? undefined };
    if (held.some((other) => isSameRole(other, one))) inForce.push(one);
    else if (earlier) waiting.push(earlier);
    else if (waitsForConfirmation(given, holdings))
      waiting.push({ role: one, givenAt, givenBy: givenBy ?? '' });
    else inForce.push(one);
  }
  const detail = { roles: inForce, waiting: waiting.map((one) => one.role) };
  return { inForce, waiting, detail };
}

/** The roles of others that wait for this person, who waits longest first. */
async function rolesToConfirm(tx: Reader, person: Person) {
  const { boardId } = person;
  const all = await waitingAtBoard(tx, boardId);
  if (all.length === 0) return [];
  const holdings = await rolesAtBoard(tx, boardId);
  return all.filter(({ person: { id }, role: given, givenBy }) => {
    const resource = { boardId, given: { personId: id, role: given, givenBy }, holdings };
    return can(person, 'confirm_role', resource) === 'allowed';
  });
}

/**
 * What somebody is asked to confirm: who gets which role, from whom, and whether they had an account before; and which
 * roles of their own wait.
 */
export const listRolesToConfirm = query({
  name: 'list_roles_to_confirm',
  input: z.strictObject({}),
  find: async ({ actor }) => ok({ boardId: actor.boardId }),
  may: (person, board) => can(person, 'see_board', board),
  do: async ({ tx, actor }, _input, { boardId }) => {
    const councils = await councilsOf(tx, boardId);
    const leavers = await leaversOf(tx, boardId);
    const requests = [];
    for (const { person, role: given, givenAt, givenBy } of await rolesToConfirm(tx, actor)) {
      requests.push({
        personId: person.id,
        name: person.name,
        email: person.email,
        role: given,
        givenAt,
        givenBy: (await findPerson(tx, givenBy))?.name,
        leftBefore: leavers.find(({ email }) => email === person.email)?.leftAt ?? undefined,
      });
    }
    const own = await waitingRolesOf(tx, actor.personId);
    return ok({
      requests,
      /** The roles of this person that wait for somebody else. */
      own: own.map((one) => one.role),
      councils: councils.map(({ id, name }) => ({ id, name })),
    });
  },
});

const asked = z.strictObject({ personId: z.string().min(1).max(64), role });

/** A second holder says that somebody is what the beheerder made them: from now on the role is in force. */
export const confirmRole = command({
  name: 'confirm_role',
  input: asked,
  find: findGiven,
  may: (person, resource) => can(person, 'confirm_role', resource),
  do: async ({ tx }, { personId, role: given }, { boardId }) => {
    await storeRoles(
      tx,
      personId,
      [...(await rolesOf(tx, personId)), given],
      await otherWaiting(tx, personId, given),
    );
    return ok({ value: {}, audit: { boardId, subject: personId, detail: { role: given } } });
  },
});

/** A second holder says that it is not so: the role lapses. */
export const refuseRole = command({
  name: 'refuse_role',
  input: asked,
  find: findGiven,
  may: (person, resource) => can(person, 'confirm_role', resource),
  do: async ({ tx }, { personId, role: given }, { boardId }) => {
    await storeRoles(tx, personId, await rolesOf(tx, personId), await otherWaiting(tx, personId, given));
    return ok({ value: {}, audit: { boardId, subject: personId, detail: { role: given } } });
  },
});

async function findGiven({ tx }: ReadContext, { personId, role: wanted }: z.output<typeof asked>) {
  const person = await findPerson(tx, personId);
  const waiting = person?.leftAt === null ? await waitingRolesOf(tx, personId) : [];
  const found = waiting.find((one) => isSameRole(one.role, wanted));
  if (!person || !found) return fail({ code: 'not_found' }) satisfies Result<never, Failure>;
  const { boardId } = person;
  const given = { personId, role: found.role, givenBy: found.givenBy };
  return ok({ boardId, given, holdings: await rolesAtBoard(tx, boardId) });
}

async function otherWaiting(tx: Reader, personId: string, given: Role): Promise<WaitingRole[]> {
  return (await waitingRolesOf(tx, personId)).filter((one) => !isSameRole(one.role, given));
}

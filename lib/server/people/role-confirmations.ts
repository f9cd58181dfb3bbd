import { z } from 'zod';
import type { Reader } from '@/db/client';
import { councilsOf } from '@/db/repositories/boards';
import { leaversOf } from '@/db/repositories/memberships';
import { findPeople } from '@/db/repositories/people';
import {
  rolesAtBoard,
  rolesOf,
  storeRoles,
  waitingAtBoard,
  waitingRolesOf,
  type WaitingRole,
} from '@/db/repositories/roles';
import { can, isSameRole, rolesFor, waitsForConfirmation } from '@/lib/core/access';
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
  const held = await rolesOf(tx, { personId, boardId });
  const asked = await waitingRolesOf(tx, { personId, boardId });
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

/** What somebody is asked to confirm: who gets which role, from whom, and whether they were here before. */
export const listRolesToConfirm = query({
  name: 'list_roles_to_confirm',
  input: z.strictObject({}),
  find: async ({ actor }) => ok({ boardId: actor.boardId }),
  may: (person, board) => can(person, 'see_board', board),
  do: async ({ tx, actor }, _input, { boardId }) => {
    const councils = await councilsOf(tx, boardId);
    const leavers = await leaversOf(tx, boardId);
    const asking = rolesFor(actor, await waitingAtBoard(tx, boardId), await rolesAtBoard(tx, boardId));
    const givers = await findPeople(
      tx,
      asking.map(({ givenBy }) => givenBy),
    );
    const requests = asking.map(({ person, role: given, givenAt, givenBy }) => ({
      personId: person.id,
      name: person.name,
      email: person.email,
      role: given,
      givenAt,
      givenBy: givers.get(givenBy)?.name,
      leftBefore: leavers.find(({ email }) => email === person.email)?.leftAt,
    }));
    return ok({ requests, councils: councils.map(({ id, name }) => ({ id, name })) });
  },
});

const asked = z.strictObject({ personId: z.string().min(1).max(64), role });

/** A second holder says that somebody is what the beheerder made them: from now on the role is in force. */
export const confirmRole = command({
  name: 'confirm_role',
  input: asked,
  find: findGiven,
  may: (person, resource) => can(person, 'confirm_role', resource),
  do: async ({ tx }, { personId, role: given }, { boardId, others }) => {
    const at = { personId, boardId };
    await storeRoles(tx, at, [...(await rolesOf(tx, at)), given], others);
    return ok({ value: {}, audit: { boardId, subject: personId, detail: { role: given } } });
  },
});

/** A second holder says that it is not so: the role lapses. */
export const refuseRole = command({
  name: 'refuse_role',
  input: asked,
  find: findGiven,
  may: (person, resource) => can(person, 'confirm_role', resource),
  do: async ({ tx }, { personId, role: given }, { boardId, others }) => {
    const at = { personId, boardId };
    await storeRoles(tx, at, await rolesOf(tx, at), others);
    return ok({ value: {}, audit: { boardId, subject: personId, detail: { role: given } } });
  },
});

async function findGiven(
  { tx, actor: { boardId } }: ReadContext,
  { personId, role: wanted }: z.output<typeof asked>,
) {
  const waiting = await waitingRolesOf(tx, { personId, boardId });
  const found = waiting.find((one) => isSameRole(one.role, wanted));
  if (!found) return fail({ code: 'not_found' }) satisfies Result<never, Failure>;
  const given = { personId, role: found.role, givenBy: found.givenBy };
  const others = waiting.filter((one) => one !== found);
  return ok({ boardId, given, others, holdings: await rolesAtBoard(tx, boardId) });
}

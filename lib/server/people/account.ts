import { z } from 'zod';
import { typedAsIs } from '@/schemas/typed-text';
import { findMember } from '@/db/repositories/memberships';
import { storePasswordHash } from '@/db/repositories/people';
import { waitingRolesOf } from '@/db/repositories/roles';
import { deleteSessionsOf } from '@/db/repositories/sessions';
import { can, type Person } from '@/lib/core/access';
import { fail, ok } from '@/lib/core/result';
import { command, query } from '@/lib/server/door/command';
import type { ReadContext } from '@/lib/server/door/context';
import { isWeakPassword } from '@/lib/server/basics/weak-password';

const mayManage = (person: Person) => can(person, 'manage_own_account', { boardId: person.boardId });

async function findSelf({ tx, actor }: ReadContext) {
  const found = await findMember(tx, actor);
  return found ? ok({ ...found.person, boardId: found.board.id }) : fail({ code: 'not_found' });
}

/** One's own name, address and roles, and those that wait for a second holder. */
export const getOwnAccount = query({
  name: 'get_own_account',
  input: z.strictObject({}),
  find: findSelf,
  may: mayManage,
  do: async ({ tx, actor }, _input, { name, email }) => {
    const unconfirmed = (await waitingRolesOf(tx, actor)).map(({ role }) => role);
    return ok({ name, email, roles: actor.roles, unconfirmed });
  },
});

/** Changes one's own password, and ends every session, at every board: this one too. */
export const changeOwnPassword = command({
  name: 'change_own_password',
  input: z.strictObject({
    current: typedAsIs('Je huidige wachtwoord', 1000),
    password: typedAsIs('Je nieuwe wachtwoord', 200),
  }),
  find: findSelf,
  may: mayManage,
  prepare: async ({ checkPassword, passwords }, { current, password }, { id, email }) => {
    // Signed in already: what strangers try at the door does not count here.
    const known = await checkPassword(email, current, { browser: `signed in ${id}` });
    if (!known.ok)
      return known.failure.code === 'wrong_credentials' ? fail({ code: 'wrong_password' }) : known;
    return isWeakPassword(password, email)
      ? fail({ code: 'weak_password' })
      : ok(await passwords.hash(password));
  },
  do: async ({ tx }, _input, { id, boardId }, passwordHash) => {
    await storePasswordHash(tx, id, passwordHash);
    await deleteSessionsOf(tx, id);
    return ok({ value: {}, audit: { boardId, subject: id, detail: {} } });
  },
});

/** Ends all of one's own sessions, on every device and at every board. */
export const signOutEverywhere = command({
  name: 'sign_out_everywhere',
  input: z.strictObject({}),
  find: findSelf,
  may: mayManage,
  do: async ({ tx }, _input, { id, boardId }) => {
    await deleteSessionsOf(tx, id);
    return ok({ value: {}, audit: { boardId, subject: id, detail: {} } });
  },
});

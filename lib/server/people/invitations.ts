import { z } from 'zod';
import type { Reader } from '@/db/client';
import { findBoard } from '@/db/repositories/boards';
import {
  findOpenInvitation,
  insertInvitation,
  openInvitationsOf,
  storeInvitationUsed,
} from '@/db/repositories/invitations';
import { findPersonByEmail, insertPerson, storeReturn, storeRoles } from '@/db/repositories/people';
import { can } from '@/lib/core/access';
import { fail, ok } from '@/lib/core/result';
import { typedLine } from '@/schemas/typed-text';
import { command, openCommand, openQuery } from '@/lib/server/door/command';
import { emailAddress } from './email-address';
import { isWeakPassword } from '@/lib/server/basics/weak-password';
import { checkRoles, roleList } from './people';
import { hashToken } from '@/lib/server/basics/tokens';

const DAYS = 7;
const token = z.string().min(1).max(100);

/** Makes a link by which somebody joins the board. The link is given once; we keep only the hash of its token. */
export const invitePerson = command({
  name: 'invite_person',
  input: z.strictObject({
    name: typedLine('Naam', { least: 1, most: 120 }),
    email: emailAddress,
    roles: roleList,
  }),
  find: async ({ actor }) => ok({ boardId: actor.boardId }),
  may: (person, board) => can(person, 'manage_people', board),
  do: async ({ tx, now, newId, newToken, baseUrl }, { name, email, roles }, { boardId }) => {
    const lawful = await checkRoles(tx, boardId, roles);
    if (!lawful.ok) return lawful;
    // About an account at another board we say nothing here: only the holder of the address learns that it exists.
    const known = await findPersonByEmail(tx, email);
    if (known?.boardId === boardId && known.leftAt === null) return fail({ code: 'already_invited' });
    const id = newId();
    const secret = newToken();
    // A new link for the same address takes the place of the old one.
    for (const earlier of await openInvitationsOf(tx, boardId, now)) {
      if (earlier.email === email) await storeInvitationUsed(tx, earlier.id, now);
    }
    const expiresAt = new Date(Date.parse(now) + DAYS * 86_400_000).toISOString();
    const tokenHash = hashToken(secret);
    await insertInvitation(tx, {
      id,
      boardId,
      name,
      email,
      roles,
      tokenHash,
      createdAt: now,
      expiresAt,
      usedAt: null,
    });
    return ok({
      value: { link: `${baseUrl}/uitnodiging/${secret}`, expiresAt },
      audit: { boardId, subject: id, detail: { roles } },
    });
  },
});

/** What an invitation says, before it is accepted. Looking uses nothing up. */
export const getInvitation = openQuery({
  name: 'get_invitation',
  openBecause: 'the token in the link is the key',
  input: z.strictObject({ token }),
  find: ({ tx, now }, input) => findInvited(tx, input.token, now),
  do: async (_context, _input, { invitation, board }) => {
    const { name, email, roles } = invitation;
    return ok({ name, email, roles, boardName: board.name });
  },
});

/**
 * Makes the account of somebody who was invited, or opens it again for who had left this board. The link is used up.
 */
export const acceptInvitation = openCommand({
  name: 'accept_invitation',
  openBecause: 'the token in the link is the key',
  input: z.strictObject({ token, password: z.string().max(200) }),
  find: ({ tx, now }, input) => findInvited(tx, input.token, now),
  prepare: async ({ passwords }, { password }, { invitation }) =>
    isWeakPassword(password, invitation.email)
      ? fail({ code: 'weak_password' })
      : ok(await passwords.hash(password)),
  do: async ({ tx, now, newId }, _input, { invitation, board }, passwordHash) => {
    const { name, email, roles } = invitation;
    const known = await findPersonByEmail(tx, email);
    const comesBack = known?.boardId === board.id && known.leftAt !== null;
    if (known && !comesBack) return fail({ code: 'email_taken' });
    const lawful = await checkRoles(tx, board.id, roles);
    if (!lawful.ok) return lawful;
    const id = known?.id ?? newId();
    const account = { name, passwordHash };
    if (comesBack) await storeReturn(tx, id, account);
    else await insertPerson(tx, { id, boardId: board.id, email, createdAt: now, leftAt: null, ...account });
    await storeRoles(tx, id, roles);
    await storeInvitationUsed(tx, invitation.id, now);
    return ok({ value: { email }, audit: { boardId: board.id, subject: id, detail: { roles } } });
  },
});

async function findInvited(tx: Reader, secret: string, now: string) {
  const invitation = await findOpenInvitation(tx, hashToken(secret), now);
  const board = invitation && (await findBoard(tx, invitation.boardId));
  return board ? ok({ invitation, board }) : fail({ code: 'link_invalid' });
}

import { z } from 'zod';
import type { Reader } from '@/db/client';
import { findBoard } from '@/db/repositories/boards';
import {
  findOpenInvitation,
  insertInvitation,
  openInvitationsOf,
  storeInvitationUsed,
} from '@/db/repositories/invitations';
import { findPersonByEmail, insertPerson, storeRoles } from '@/db/repositories/people';
import { can } from '@/lib/core/access';
import { fail, ok } from '@/lib/core/result';
import { typedAsIs, typedLine } from '@/schemas/typed-text';
import { command, openCommand, openQuery } from '@/lib/server/door/command';
import { emailAddress } from './email-address';
import { isWeakPassword } from '@/lib/server/basics/weak-password';
import { checkRoles, roleList } from './people';
import { divideRoles } from './role-confirmations';
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
  do: async ({ tx, actor, now, newId, newToken, baseUrl }, { name, email, roles }, { boardId }) => {
    const lawful = await checkRoles(tx, boardId, roles);
    if (!lawful.ok) return lawful;
    // About an account at another board we say nothing here: only the holder of the address learns that it exists.
    const known = await findPersonByEmail(tx, email);
    if (known?.boardId === boardId) return fail({ code: 'already_invited' });
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
      invitedBy: actor.personId,
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
 * Makes the account of somebody who was invited; who had left and returns is a new person. A role that decides waits
 * for a second holder. The link is used up.
 */
export const acceptInvitation = openCommand({
  name: 'accept_invitation',
  openBecause: 'the token in the link is the key',
  input: z.strictObject({ token, password: typedAsIs('Wachtwoord', 200) }),
  find: ({ tx, now }, input) => findInvited(tx, input.token, now),
  prepare: async ({ passwords }, { password }, { invitation }) =>
    isWeakPassword(password, invitation.email)
      ? fail({ code: 'weak_password' })
      : ok(await passwords.hash(password)),
  do: async ({ tx, now, newId }, _input, { invitation, board }, passwordHash) => {
    const { name, email, roles, invitedBy } = invitation;
    if (await findPersonByEmail(tx, email)) return fail({ code: 'email_taken' });
    const lawful = await checkRoles(tx, board.id, roles);
    if (!lawful.ok) return lawful;
    const [id, boardId] = [newId(), board.id];
    await insertPerson(tx, { id, boardId, name, email, passwordHash, createdAt: now, leftAt: null });
    const given = { boardId, personId: id, roles, givenBy: invitedBy, givenAt: now };
    const { inForce, waiting, detail } = await divideRoles(tx, given);
    await storeRoles(tx, id, inForce, waiting);
    await storeInvitationUsed(tx, invitation.id, now);
    return ok({
      value: { email },
      audit: { boardId, subject: id, detail },
    });
  },
});

async function findInvited(tx: Reader, secret: string, now: string) {
  const invitation = await findOpenInvitation(tx, hashToken(secret), now);
  const board = invitation && (await findBoard(tx, invitation.boardId));
  return board ? ok({ invitation, board }) : fail({ code: 'link_invalid' });
}

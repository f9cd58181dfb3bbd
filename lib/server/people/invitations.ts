import { z } from 'zod';
import type { Reader } from '@/db/client';
import { findBoard } from '@/db/repositories/boards';
import {
  findOpenInvitation,
  insertInvitation,
  openInvitationsOf,
  storeInvitationUsed,
} from '@/db/repositories/invitations';
import { findMember } from '@/db/repositories/memberships';
import { findPerson, findPersonByEmail } from '@/db/repositories/people';
import { storeRoles } from '@/db/repositories/roles';
import { can } from '@/lib/core/access';
import type { Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import { typedAsIs, typedLine } from '@/schemas/typed-text';
import { command, openCommand, openQuery } from '@/lib/server/door/command';
import { findAccount, provePassword } from './account-password';
import { emailAddress } from './email-address';
import { joinBoard } from './join-board';
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
    if (known && (await findMember(tx, { personId: known.id, boardId })))
      return fail({ code: 'already_invited' });
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
  do: async ({ tx, actor }, _input, { invitation, board }) => {
    const { name, email, roles } = invitation;
    const you = actor.kind === 'person' ? await findPerson(tx, actor.personId) : undefined;
    // Whether the address has an account is not said: whoever made the link can look here too.
    return ok({ name, email, roles, boardName: board.name, isYou: you?.email === email });
  },
});

/**
 * Somebody who was invited joins the board: with the account they have, here or elsewhere, or with a new one. Who has an
 * account shows that it is theirs, by its password or by being signed in. A role that decides waits for a second holder.
 * The link is used up.
 */
export const acceptInvitation = openCommand({
  name: 'accept_invitation',
  openBecause: 'the token in the link is the key',
  input: z.strictObject({ token, password: typedAsIs('Wachtwoord', 200).default('') }),
  find: async ({ tx, now, actor }, input) => {
    const found = await findInvited(tx, input.token, now);
    if (!found.ok) return found;
    const account = await findPersonByEmail(tx, found.value.invitation.email);
    const isYou = actor.kind === 'person' && actor.personId === account?.id;
    return ok({ ...found.value, account, isYou });
  },
  prepare: async (
    context,
    { password },
    { invitation: { email }, account, isYou },
  ): Promise<Result<string | undefined, Failure>> =>
    isYou ? ok(undefined) : provePassword(context, { email, password, account }),
  do: async (context, _input, { invitation, board: { id: boardId }, ...found }, passwordHash) => {
    const { tx, now } = context;
    const { name, email, roles, invitedBy } = invitation;
    const lawful = await checkRoles(tx, boardId, roles);
    if (!lawful.ok) return lawful;
    const account =
      passwordHash === undefined ? ok(found.account) : await findAccount(tx, email, passwordHash);
    if (!account.ok) return account;
    const known = account.value;
    if (known && (await findMember(tx, { personId: known.id, boardId })))
      return fail({ code: 'already_invited' });
    const newcomer = { name, email, passwordHash: passwordHash ?? '' };
    const personId = await joinBoard(context, boardId, known ?? newcomer);
    const given = { boardId, personId, roles, givenBy: invitedBy, givenAt: now };
    const { inForce, waiting, detail } = await divideRoles(tx, given);
    await storeRoles(tx, { personId, boardId }, inForce, waiting);
    await storeInvitationUsed(tx, invitation.id, now);
    return ok({
      value: { boardId },
      audit: { boardId, subject: personId, detail },
    });
  },
});

async function findInvited(tx: Reader, secret: string, now: string) {
  const invitation = await findOpenInvitation(tx, hashToken(secret), now);
  const board = invitation && (await findBoard(tx, invitation.boardId));
  return board ? ok({ invitation, board }) : fail({ code: 'link_invalid' });
}

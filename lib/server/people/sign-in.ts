import { z } from 'zod';
import { typedAsIs } from '@/schemas/typed-text';
import { boardsOf } from '@/db/repositories/memberships';
import { storeLastBoard } from '@/db/repositories/people';
import {
  deleteExpiredSessions,
  deleteSession,
  findSignedIn,
  insertSession,
} from '@/db/repositories/sessions';
import { fail, ok } from '@/lib/core/result';
import { openCommand } from '@/lib/server/door/command';
import { findAccount } from './account-password';
import { emailAddress } from './email-address';
import { SESSION_HOURS } from './session';

/** Begins a session for who knows the password, at the board where they worked last. Gives the id that the cookie carries. */
export const signIn = openCommand({
  name: 'sign_in',
  openBecause: 'the password is the key',
  input: z.strictObject({
    email: emailAddress,
    password: typedAsIs('Wachtwoord', 1000),
    /** Where it comes from, and the browser when it is known to this account; told by the server, never by who asks. */
    source: z.string().max(64).optional(),
    browser: z.string().max(64).optional(),
  }),
  // Asks nothing of the database: in a flood most of what comes is refused before that.
  find: async () => ok(undefined),
  prepare: ({ checkPassword }, { email, password, source, browser }) =>
    checkPassword(email, password, { source, browser }),
  do: async ({ tx, now, newToken }, { email }, _found, passwordHash) => {
    // Changed while it was checked: the old password opens nothing any more, also not a session that is just beginning.
    const account = await findAccount(tx, email, passwordHash);
    if (!account.ok) return account;
    const person = account.value;
    if (!person) return fail({ code: 'wrong_credentials' });
    const boards = await boardsOf(tx, person.id);
    const board = boards.find(({ id }) => id === person.lastBoardId) ?? boards[0];
    if (!board) return fail({ code: 'no_board' });
    await storeLastBoard(tx, person.id, board.id);
    await deleteExpiredSessions(tx, now);
    const id = newToken();
    const expiresAt = new Date(Date.parse(now) + SESSION_HOURS * 3_600_000).toISOString();
    const [personId, boardId] = [person.id, board.id];
    await insertSession(tx, { id, personId, boardId, startedAt: now, seenAt: now, expiresAt });
    return ok({
      value: { sessionId: id, personId },
      audit: { boardId, subject: personId, detail: {} },
    });
  },
});

/** Ends one session. */
export const signOut = openCommand({
  name: 'sign_out',
  openBecause: 'who holds the id of a session may end it',
  input: z.strictObject({ sessionId: z.string().min(1).max(100) }),
  find: async ({ tx, now }, { sessionId }) => {
    const found = await findSignedIn(tx, sessionId, now, '');
    return found ? ok(found.session) : fail({ code: 'not_found' });
  },
  do: async ({ tx }, { sessionId }, { boardId, personId }) => {
    await deleteSession(tx, sessionId);
    return ok({ value: {}, audit: { boardId, subject: personId, detail: {} } });
  },
});

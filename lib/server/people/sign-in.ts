import { z } from 'zod';
import { typedAsIs } from '@/schemas/typed-text';
import { findPersonByEmail } from '@/db/repositories/people';
import {
  deleteExpiredSessions,
  deleteSession,
  findSignedIn,
  insertSession,
} from '@/db/repositories/sessions';
import { fail, ok } from '@/lib/core/result';
import { openCommand } from '@/lib/server/door/command';
import { emailAddress } from './email-address';
import { SESSION_HOURS } from './session';

/** Begins a session for who knows the password. Gives the id that the cookie carries. */
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
    const person = await findPersonByEmail(tx, email);
    // Changed while it was checked: the old password opens nothing any more, also not a session that is just beginning.
    if (!person || person.passwordHash !== passwordHash) return fail({ code: 'wrong_credentials' });
    await deleteExpiredSessions(tx, now);
    const id = newToken();
    const expiresAt = new Date(Date.parse(now) + SESSION_HOURS * 3_600_000).toISOString();
    await insertSession(tx, { id, personId: person.id, startedAt: now, seenAt: now, expiresAt });
    return ok({
      value: { sessionId: id, personId: person.id },
      audit: { boardId: person.boardId, subject: person.id, detail: {} },
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
    return found ? ok(found.person) : fail({ code: 'not_found' });
  },
  do: async ({ tx }, { sessionId }, person) => {
    await deleteSession(tx, sessionId);
    return ok({ value: {}, audit: { boardId: person.boardId, subject: person.id, detail: {} } });
  },
});

import { findPersonByEmail } from '@/db/repositories/people';
import {
  attemptsSince,
  deleteAttemptsOf,
  deleteAttemptsOutside,
  insertAttempt,
} from '@/db/repositories/sign-in-attempts';
import type { Database } from '@/db/client';
import type { Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Passwords } from './passwords';
import { hashToken } from './tokens';

const MINUTE = 60_000;
const WINDOW_MINUTES = 15;
const CHECKS = 10;

/** Is this the password of the account with this e-mail address? */
export type CheckPassword = (email: string, password: string) => Promise<Result<true, Failure>>;

/**
 * Checks passwords: at most 10 times per account in 15 minutes, also when the program restarts, and never locked for
 * good. An address nobody has costs the same time and counts the same, so it does not show. The count is taken before
 * the check, so that many at once do not slip through.
 */
export function passwordCheck(house: {
  database: Database;
  now: () => Date;
  passwords: Passwords;
}): CheckPassword {
  return async (email, password) => {
    const account = hashToken(email);
    const moment = house.now();
    const since = new Date(moment.getTime() - WINDOW_MINUTES * MINUTE).toISOString();
    const counted = await house.database.transaction(async (tx) => {
      await deleteAttemptsOutside(tx, since, moment.toISOString());
      const attempts = await attemptsSince(tx, account, since);
      const oldest = attempts.at(-CHECKS);
      if (oldest !== undefined) {
        const wait = Date.parse(oldest) + WINDOW_MINUTES * MINUTE - moment.getTime();
        return fail({ code: 'too_many_attempts', minutes: Math.max(1, Math.ceil(wait / MINUTE)) });
      }
      await insertAttempt(tx, account, moment.toISOString());
      const person = await findPersonByEmail(tx, email);
      return ok(person?.leftAt === null ? person.passwordHash : undefined);
    });
    if (!counted.ok) return counted;
    if (!(await house.passwords.verify(counted.value, password))) return fail({ code: 'wrong_credentials' });
    await house.database.transaction((tx) => deleteAttemptsOf(tx, account));
    return ok(true);
  };
}

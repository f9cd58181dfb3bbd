import { findPasswordHash, findPersonByEmail } from '@/db/repositories/people';
import {
  attemptsSince,
  deleteAttemptAt,
  deleteAttemptsOf,
  deleteAttemptsOutside,
  insertAttempt,
} from '@/db/repositories/sign-in-attempts';
import type { Database, Reader } from '@/db/client';
import type { Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Passwords } from './passwords';
import { hashToken } from './tokens';

const MINUTE = 60_000;
const WINDOW_MINUTES = 15;
/** Of one account; a browser that is known to it has as many of its own. */
const CHECKS = 10;
/** Wrong ones from one source, whatever the account: a school sits behind one address. */
const CHECKS_OF_SOURCE = 50;

/** Where a check comes from. `browser` is known to this account: somebody signed in there before, or is signed in now. */
export type CheckedFrom = { source?: string | undefined; browser?: string | undefined };

/** Is this the password of the account with this e-mail address? Gives the hash that it fits. */
export type CheckPassword = (
  email: string,
  password: string,
  from?: CheckedFrom,
) => Promise<Result<string, Failure>>;

type Count = { key: string; most: number };

/**
 * Checks passwords: at most 10 times per account and 50 times per source in 15 minutes, also when the program restarts.
 * What strangers try does not count for a browser that is known to the account, so that nobody can keep its owner out;
 * that browser is counted by itself. An address nobody has costs the same time and counts the same, so it does not
 * show. The count is taken before the check, so that many at once do not slip through.
 */
export function passwordCheck(house: {
  database: Database;
  now: () => Date;
  passwords: Passwords;
}): CheckPassword {
  return async (email, password, { source, browser } = {}) => {
    const isKnown = browser !== undefined;
    if (!isKnown && house.passwords.isFull()) return fail({ code: 'too_busy' });
    const account = hashToken(email);
    const ofSource =
      source === undefined ? [] : [{ key: hashToken(`source ${source}`), most: CHECKS_OF_SOURCE }];
    const counts: Count[] =
      browser === undefined
        ? [{ key: account, most: CHECKS }, ...ofSource]
        : [{ key: hashToken(`browser ${browser} ${email}`), most: CHECKS }];
    const moment = house.now();
    const at = moment.toISOString();
    const since = new Date(moment.getTime() - WINDOW_MINUTES * MINUTE).toISOString();
    // Asked first without writing: in a flood, most of what comes writes nothing.
    const before = await house.database.read((tx) => roomIn(tx, counts, since, moment));
    if (!before.ok) return before;
    const counted = await house.database.note(async (tx) => {
      await deleteAttemptsOutside(tx, since, at);
      const room = await roomIn(tx, counts, since, moment);
      if (!room.ok) return room;
      for (const { key } of counts) await insertAttempt(tx, key, at);
      const person = await findPersonByEmail(tx, email);
      return ok(person && (await findPasswordHash(tx, person.id)));
    });
    if (!counted.ok) return counted;
    const passwordHash = counted.value;
    const fits = await house.passwords.verify(passwordHash, password, isKnown);
    if (!fits || passwordHash === undefined) return fail({ code: 'wrong_credentials' });
    await house.database.note(async (tx) => {
      await deleteAttemptsOf(tx, account);
      if (isKnown) for (const { key } of counts) await deleteAttemptsOf(tx, key);
      for (const { key } of ofSource) await deleteAttemptAt(tx, key, at);
    });
    return ok(passwordHash);
  };
}

async function roomIn(
  tx: Reader,
  counts: readonly Count[],
  since: string,
  moment: Date,
): Promise<Result<true, Failure>> {
  for (const { key, most } of counts) {
    const attempts = await attemptsSince(tx, key, since, moment.toISOString());
    const oldest = attempts.at(-most);
    if (oldest === undefined) continue;
    const wait = Date.parse(oldest) + WINDOW_MINUTES * MINUTE - moment.getTime();
    return fail({ code: 'too_many_attempts', minutes: Math.max(1, Math.ceil(wait / MINUTE)) });
  }
  return ok(true);
}

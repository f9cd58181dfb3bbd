import { and, asc, eq, gt, lte, or } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { signInAttempts } from '../tables/people';

/** The times of the checks of one account after `since`, oldest first. */
export async function attemptsSince(tx: Reader, account: string, since: string): Promise<string[]> {
  const rows = await tx
    .select({ at: signInAttempts.at })
    .from(signInAttempts)
    .where(and(eq(signInAttempts.account, account), gt(signInAttempts.at, since)))
    .orderBy(asc(signInAttempts.at));
  return rows.map(({ at }) => at);
}

export async function insertAttempt(tx: Writer, account: string, at: string): Promise<void> {
  await tx.insert(signInAttempts).values({ account, at });
}

export async function deleteAttemptsOf(tx: Writer, account: string): Promise<void> {
  await tx.delete(signInAttempts).where(eq(signInAttempts.account, account));
}

/** Those of everybody up to `until`, and those "after" `now`: the clock was ahead when they were written. */
export async function deleteAttemptsOutside(tx: Writer, until: string, now: string): Promise<void> {
  await tx.delete(signInAttempts).where(or(lte(signInAttempts.at, until), gt(signInAttempts.at, now)));
}

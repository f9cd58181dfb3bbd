import { and, asc, eq, gt, lte, or } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { signInAttempts } from '../tables/people';

/** The times of the checks that count for `account`, after `since` and up to `now`, oldest first. */
export async function attemptsSince(
  tx: Reader,
  account: string,
  since: string,
  now: string,
): Promise<string[]> {
  const rows = await tx
    .select({ at: signInAttempts.at })
    .from(signInAttempts)
    .where(
      and(eq(signInAttempts.account, account), gt(signInAttempts.at, since), lte(signInAttempts.at, now)),
    )
    .orderBy(asc(signInAttempts.at));
  return rows.map(({ at }) => at);
}

export async function insertAttempt(tx: Writer, account: string, at: string): Promise<void> {
  await tx.insert(signInAttempts).values({ account, at });
}

export async function deleteAttemptsOf(tx: Writer, account: string): Promise<void> {
  await tx.delete(signInAttempts).where(eq(signInAttempts.account, account));
}

/** One that turned out to be right. */
export async function deleteAttemptAt(tx: Writer, account: string, at: string): Promise<void> {
  await tx.delete(signInAttempts).where(and(eq(signInAttempts.account, account), eq(signInAttempts.at, at)));
}

/** Those of everybody up to `until`, and those "after" `now`: the clock was ahead when they were written. */
export async function deleteAttemptsOutside(tx: Writer, until: string, now: string): Promise<void> {
  await tx.delete(signInAttempts).where(or(lte(signInAttempts.at, until), gt(signInAttempts.at, now)));
}

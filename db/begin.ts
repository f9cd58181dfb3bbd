import { setTimeout as wait } from 'node:timers/promises';

/** How long we ask again while another program holds the database, in milliseconds. */
export const patience = 10_000;
const PAUSE = 25;

/** Does another program hold the database? */
export function isLocked(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_BUSY') || codeOf(error).startsWith('SQLITE_LOCKED');
}

/** Is there no room left to write? */
export function isFull(error: unknown): boolean {
  return codeOf(error) === 'SQLITE_FULL' || codeOf(error) === 'ENOSPC';
}

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

/**
 * Does `work`, and again after a pause while another program holds the database. SQLite's own waiting stops the whole
 * process, and with it every reader of a page; here the others go on meanwhile. Throws what SQLite said when that
 * program never lets go. `work` must be safe to do again.
 */
export async function askAgainWhileLocked<T>(work: () => T | Promise<T>, most = patience): Promise<T> {
  const until = performance.now() + most;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isLocked(error) || performance.now() > until) throw error;
      await wait(PAUSE);
    }
  }
}

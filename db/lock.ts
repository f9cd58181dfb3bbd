import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';

/**
 * Claims a data folder for this process. The claim is an open exclusive transaction on a file of its own: the
 * operating system lets go of it when the process ends, however it ends. Gives a function that lets go.
 * Throws when another process holds it.
 */
export function claimFolder(folder: string): () => void {
  const file = join(folder, 'in-use.lock');
  const connection = new SQLite(file, { timeout: 0 });
  try {
    connection.pragma('journal_mode = DELETE');
    connection.exec('BEGIN EXCLUSIVE');
    chmodSync(file, 0o600);
  } catch (error) {
    connection.close();
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) {
      throw new Error(`the data folder ${folder} is in use by another process; stop that one first`, {
        cause: error,
      });
    }
    throw error;
  }
  return () => connection.close();
}

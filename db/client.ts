import { chmodSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import SQLite from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { askAgainWhileLocked, isFull } from './begin';
import { checkGuards, keepContract } from './contract';
import { prepareFolder } from './data-folder';
import { claimFolder } from './lock';
import { migrate, migrationsFolder, readMigrations } from './migrate';
import { createQueue } from './queue';
import { schemaAge } from './whole-file';

type Drizzle = BetterSQLite3Database;
/** What a query may do. */
export type Reader = Pick<Drizzle, 'select' | 'selectDistinct'>;
/** What a command may do, inside its transaction. */
export type Writer = Reader & Pick<Drizzle, 'insert' | 'update' | 'delete'>;

export type Database = {
  /**
   * Runs `work` in one transaction on the one writing connection; others wait their turn. Commits when `work`
   * resolves, undoes everything when it rejects. Inside, await the database only: the whole house waits for you.
   */
  transaction<T>(work: (tx: Writer) => Promise<T>): Promise<T>;
  /**
   * The same for what may be lost in a power cut (who was here, who guessed a password): nobody waits until the disk has
   * it. The next transaction takes it along.
   */
  note<T>(work: (tx: Writer) => Promise<T>): Promise<T>;
  /** Runs `work` on one consistent picture of the data, on a connection that cannot write. */
  read<T>(work: (tx: Reader) => Promise<T>): Promise<T>;
  /**
   * Runs `work` on one consistent picture of the data on a connection of its own, which cannot write. It may take long
   * and await anything: nobody waits for it.
   */
  snapshot<T>(work: (tx: Reader) => Promise<T>): Promise<T>;
  /** Is there hardly room to write, or was there none the last time somebody tried? */
  isFull(): Promise<boolean>;
  /** Waits for the work under way, then closes and lets go of the folder. */
  close(): Promise<void>;
};

/** The database file of a data folder. */
export const databaseFile = (folder: string): string => join(folder, 'meldcode.db');
/** So few bytes free, and a publication may not fit any more. */
const LITTLE = 20 * 1024 * 1024;

/**
 * Opens the database in a data folder (made when missing, readable by this user only) and keeps others out.
 * Throws when the folder is in use, SQLite does not keep the contract, or the data is of an older program: see
 * `openUpgrading`.
 */
export function openDatabase(folder: string, migrations: string = migrationsFolder): Database {
  const letGo = claim(folder);
  try {
    if (schemaAge(databaseFile(folder), migrations) === 'older')
      throw new Error('this data is of an older program, and nobody made a backup to upgrade it');
    return open(databaseFile(folder), migrations, letGo);
  } catch (error) {
    letGo();
    throw error;
  }
}

/**
 * The same, and brings data of an older program up to date. First waits for `beforeUpgrade`, which makes the backup;
 * when that throws, nothing is upgraded.
 */
export async function openUpgrading(
  folder: string,
  beforeUpgrade: () => Promise<unknown>,
  migrations: string = migrationsFolder,
): Promise<Database> {
  const letGo = claim(folder);
  try {
    if (schemaAge(databaseFile(folder), migrations) === 'older') await beforeUpgrade();
    return open(databaseFile(folder), migrations, letGo);
  } catch (error) {
    letGo();
    throw error;
  }
}

function claim(folder: string): () => void {
  prepareFolder(folder);
  return claimFolder(folder);
}

function open(file: string, migrations: string, letGo: () => void): Database {
  const writer = new SQLite(file);
  chmodSync(file, 0o600);
  keepContract(writer);
  // Nobody is served yet: here a program that is about to let go may be waited for.
  writer.pragma('busy_timeout = 5000');
  migrate(writer, readMigrations(migrations));
  keepContract(writer);
  checkGuards(writer);
  const reader = new SQLite(file, { readonly: true });
  keepContract(reader);

  const writing = createQueue('a transaction');
  const reading = createQueue('a query');
  let wasFull = false;
  const write = async <T>(work: () => Promise<T>): Promise<T> => {
    // Whoever has begun has the lock: only beginning is done again.
    await askAgainWhileLocked(() => void writer.exec('BEGIN IMMEDIATE'));
    try {
      const value = await finish(writer, work);
      wasFull = false;
      return value;
    } catch (error) {
      wasFull ||= isFull(error);
      throw error;
    }
  };
  // A picture of the data takes its lock with the first question in it; asking again changes nothing.
  const look = <T>(work: () => Promise<T>): Promise<T> =>
    askAgainWhileLocked(() => {
      reader.exec('BEGIN');
      return finish(reader, work);
    });
  const tx = drizzle(writer);
  const view = drizzle(reader);
  return {
    transaction: (work) => writing(() => write(() => work(tx))),
    note: (work) =>
      writing(async () => {
        writer.pragma('synchronous = NORMAL');
        try {
          return await write(() => work(tx));
        } finally {
          writer.pragma('synchronous = FULL');
        }
      }),
    read: (work) => reading(() => look(() => work(view))),
    snapshot: (work) => lookAt(file, work),
    isFull: async () => {
      const { bavail, bsize } = await statfs(dirname(file));
      return wasFull || bavail * bsize < LITTLE;
    },
    close: async () => {
      // The last to close empties the log into the database file, and only the writer can.
      await reading(async () => reader.close());
      await writing(async () => writer.close());
      letGo();
    },
  };
}

/** Reads a database file on one consistent picture of it, whoever else has it open. It must be of today's schema. */
export async function lookAt<T>(file: string, work: (tx: Reader) => Promise<T>): Promise<T> {
  const connection = new SQLite(file, { readonly: true, fileMustExist: true, timeout: 5000 });
  try {
    connection.pragma('trusted_schema = OFF');
    connection.exec('BEGIN');
    return await finish(connection, () => work(drizzle(connection)));
  } finally {
    connection.close();
  }
}

/** Does the work in the transaction that has begun: commits when it resolves, undoes everything when it rejects. */
async function finish<T>(connection: SQLite.Database, work: () => Promise<T>): Promise<T> {
  try {
    const value = await work();
    connection.exec('COMMIT');
    return value;
  } catch (error) {
    // SQLite may have rolled back by itself (disk full).
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}

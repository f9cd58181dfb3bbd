import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type SQLite from 'better-sqlite3';

/** Where drizzle-kit writes, from the working directory. */
export const migrationsFolder = join('db', 'migrations');

type Migration = { tag: string; hash: string; statements: string[] };

/** Reads what `drizzle-kit generate` wrote: the journal names the files in order. */
export function readMigrations(folder: string): Migration[] {
  const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as {
    entries: { tag: string }[];
  };
  return journal.entries.map(({ tag }) => {
    const text = readFileSync(join(folder, `${tag}.sql`), 'utf8');
    return {
      tag,
      hash: createHash('sha256').update(text).digest('hex'),
      statements: text.split('--> statement-breakpoint').filter((statement) => statement.trim()),
    };
  });
}

/**
 * Brings a database up to date: all that is new in one transaction, so that a jump over several versions happens whole
 * or not at all, also when it is killed midway. Drizzle's own migrator switches foreign keys off inside its transaction,
 * where SQLite ignores that, so that rebuilding a parent table empties its children. Here they are off on the connection
 * before the transaction begins, and the check of the whole database must come back empty before it commits.
 * Throws, and changes nothing, when a migration fails, was edited after it ran, or is unknown to this program.
 */
export function migrate(connection: SQLite.Database, migrations: Migration[]): void {
  connection.exec('CREATE TABLE IF NOT EXISTS migrations (tag TEXT PRIMARY KEY, hash TEXT NOT NULL) STRICT');
  const done = connection.prepare('SELECT tag, hash FROM migrations ORDER BY rowid').all() as Migration[];
  done.forEach((ran, index) => {
    const known = migrations[index];
    if (known?.tag !== ran.tag)
      throw new Error(`this data is newer than this program: it knows no migration ${ran.tag}`);
    if (known.hash !== ran.hash) throw new Error(`migration ${ran.tag} was edited after it ran on this data`);
  });
  const pending = migrations.slice(done.length);
  if (pending.length === 0) return;
  connection.pragma('foreign_keys = OFF');
  if (connection.pragma('foreign_keys', { simple: true }) !== 0) throw new Error('foreign keys are still on');
  try {
    connection.exec('BEGIN IMMEDIATE');
    for (const migration of pending) run(connection, migration);
    connection.exec('COMMIT');
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  } finally {
    connection.pragma('foreign_keys = ON');
  }
}

function run(connection: SQLite.Database, migration: Migration): void {
  for (const statement of migration.statements) {
    if (!/^\s*PRAGMA\s+foreign_keys/i.test(statement)) connection.exec(statement);
  }
  const broken = connection.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0) throw new Error(`migration ${migration.tag} breaks ${broken.length} references`);
  connection.prepare('INSERT INTO migrations (tag, hash) VALUES (?, ?)').run(migration.tag, migration.hash);
}

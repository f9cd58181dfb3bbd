import SQLite from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { migrationsFolder, readMigrations } from './migrate';

/**
 * Copies a database to a new file as it is at one moment, also while another process writes in it: what is still in the
 * log beside the file comes along. The copy is one file, on its own.
 */
export function copyDatabase(from: string, to: string): void {
  const connection = new SQLite(from, { readonly: true, fileMustExist: true, timeout: 10_000 });
  try {
    connection.prepare('VACUUM INTO ?').run(to);
  } finally {
    connection.close();
  }
}

/** What is broken in a database file: pages, indexes, references. Empty when it is whole. */
export function faultsOf(file: string): string[] {
  try {
    const connection = new SQLite(file, { readonly: true, fileMustExist: true });
    try {
      const told = connection.pragma('integrity_check(20)') as { integrity_check: string }[];
      const broken = connection.pragma('foreign_key_check') as { table: string }[];
      return [
        ...told.map((row) => row.integrity_check).filter((text) => text !== 'ok'),
        ...broken.map(({ table }) => `a row of ${table} refers to nothing`),
      ];
    } finally {
      connection.close();
    }
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** How a database file stands to this program: never used, of today, of an older program, or of a newer one. */
export type SchemaAge = 'empty' | 'today' | 'older' | 'newer';

/** Reads how old the schema of a database file is; changes nothing. */
export function schemaAge(file: string, migrations: string = migrationsFolder): SchemaAge {
  if (!existsSync(file)) return 'empty';
  const connection = new SQLite(file, { readonly: true, fileMustExist: true });
  try {
    const known = readMigrations(migrations).map(({ tag }) => tag);
    const isThere = connection.prepare("SELECT 1 FROM sqlite_master WHERE name = 'migrations'").get();
    const done = isThere
      ? (connection.prepare('SELECT tag FROM migrations ORDER BY rowid').pluck().all() as string[])
      : [];
    if (done.length === 0) return 'empty';
    if (done.some((tag) => !known.includes(tag))) return 'newer';
    return done.length < known.length ? 'older' : 'today';
  } finally {
    connection.close();
  }
}

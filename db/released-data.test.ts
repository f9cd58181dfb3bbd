import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import SQLite from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { releasedFolder, releases } from '@/lib/testing/released-folder';
import { databaseFile, openDatabase } from './client';
import { keepContract } from './contract';
import { migrate, migrationsFolder, readMigrations } from './migrate';
import { faultsOf, schemaAge } from './whole-file';

const all = readMigrations(migrationsFolder);
const upTo = (release: string) => all.slice(0, all.findIndex(({ tag }) => tag === release) + 1);
const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function dataOf(release: string): string {
  const folder = releasedFolder(release);
  folders.push(folder);
  return databaseFile(folder);
}

/** Tables of which a later release keeps the rows elsewhere: how they read there, in the columns and the order they had. */
const readSince0008: Record<string, string> = {
  people: `SELECT people.id, board_id, name, email, secret AS password_hash, created_at, until AS left_at
    FROM people JOIN memberships ON memberships.person_id = people.id
    JOIN identities ON identities.person_id = people.id ORDER BY people.rowid`,
  memberships: `SELECT person_id, key, role, given_at, given_by
    FROM membership_roles JOIN memberships ON memberships.id = membership_id ORDER BY membership_roles.rowid`,
};

type Rows = Map<string, { columns: string; rows: unknown[] }>;
/** Every row of every table, in the columns that `like` has (else in all there are). */
function rowsIn(file: string, like?: Rows): Rows {
  const connection = new SQLite(file, { readonly: true });
  const tables = connection
    .prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migrations'",
    )
    .pluck()
    .all() as string[];
  const hasIdentities = tables.includes('identities');
  const read: Rows = new Map();
  for (const table of like ? like.keys() : tables) {
    const own = connection.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table).join(', ');
    const columns = like?.get(table)?.columns ?? own;
    const isElsewhere = like !== undefined && !like.has('identities') && hasIdentities;
    const asked = (isElsewhere && readSince0008[table]) || `SELECT ${columns} FROM ${table} ORDER BY rowid`;
    const all = connection.prepare(asked).all() as Record<string, unknown>[];
    // In the columns of then: an older release lacks some of them.
    const names = columns.split(', ');
    read.set(table, {
      columns,
      rows: all.map((row) => Object.fromEntries(names.map((name) => [name, row[name]]))),
    });
  }
  connection.close();
  return read;
}

function upgrade(file: string, to: string, fail?: number): void {
  const connection = new SQLite(file);
  keepContract(connection);
  let count = 0;
  const exec = connection.exec.bind(connection);
  // The first is the table of migrations itself; each after it can be the one that fails.
  connection.exec = (sql) => {
    if (fail !== undefined && (count += 1) === fail) throw new Error('the disk is gone');
    return exec(sql);
  };
  try {
    migrate(connection, upTo(to));
  } finally {
    connection.exec = exec;
    connection.close();
  }
}

/** The same, killed at one of its statements. */
const killedAt = `
  import SQLite from 'better-sqlite3';
  import { migrate, readMigrations } from './db/migrate.ts';
  const [file, at] = process.argv.slice(1);
  const connection = new SQLite(file);
  connection.pragma('journal_mode = WAL');
  const exec = connection.exec.bind(connection);
  let count = 0;
  connection.exec = (sql) => {
    if ((count += 1) === Number(at)) process.kill(process.pid, 'SIGKILL');
    return exec(sql);
  };
  migrate(connection, readMigrations('db/migrations'));
`;

const jumps = releases().flatMap((from, index) =>
  releases().slice(index + 1).map((to) => ({ from, to })),
); // prettier-ignore

describe('the data of every release', () => {
  it('is kept, so that every later program can be held to it', () => {
    // Missing one? npm exec tsx lib/testing/keep-release.ts
    expect(releases()).toEqual(all.map(({ tag }) => tag));
  });

  it('has something in it of everything', async ({ annotate }) => {
    for (const release of releases()) {
      const filled = [...rowsIn(dataOf(release))]
        .filter(([, { rows }]) => rows.length > 0)
        .map(([name]) => name);
      expect(filled).toEqual(expect.arrayContaining(['versions', 'council_requests', 'published_files', 'audit', 'people', 'memberships', 'drafts'])); // prettier-ignore
    }
    await annotate(
      `${releases().length} releases, ${jumps.length} jumps between them: 0 rows lost or changed`,
      'row 3',
    );
  });

  it.each(jumps)('goes from $from to $to without a row lost or changed', ({ from, to }) => {
    const file = dataOf(from);
    const before = rowsIn(file);
    upgrade(file, to);
    expect(rowsIn(file, before)).toEqual(before);
    expect(faultsOf(file)).toEqual([]);
    expect([...rowsIn(file).keys()].sort()).toEqual([...rowsIn(dataOf(to)).keys()].sort());
  });

  it.each(jumps)('goes from $from to $to whole or not at all, wherever it fails', ({ from, to }) => {
    const file = dataOf(from);
    const before = rowsIn(file);
    for (let statement = 2; ; statement += 1) {
      try {
        upgrade(file, to, statement);
        break;
      } catch (error) {
        expect(String(error)).toContain('the disk is gone');
        expect(rowsIn(file)).toEqual(before);
      }
    }
    expect(schemaAge(file)).toBe(to === all.at(-1)!.tag ? 'today' : 'older');
  });

  it.each(releases().slice(0, -1))('of %s survives a kill midway, and goes on the next time', (release) => {
    const file = dataOf(release);
    const before = rowsIn(file);
    for (const statement of [3, 4]) {
      const program = ['--import', 'tsx', '--input-type=module', '--eval', killedAt, file, String(statement)];
      expect(spawnSync(process.execPath, program, { stdio: 'ignore' }).signal).toBe('SIGKILL');
      expect(rowsIn(file)).toEqual(before);
    }
    upgrade(file, all.at(-1)!.tag);
    expect(rowsIn(file, before)).toEqual(before);
    expect(faultsOf(file)).toEqual([]);
  });

  it.each(releases().slice(0, -1))('of %s is not upgraded by who made no backup', (release) => {
    const file = dataOf(release);
    const before = rowsIn(file);
    expect(() => openDatabase(folders.at(-1)!)).toThrow('nobody made a backup');
    expect(rowsIn(file)).toEqual(before);
  });
});

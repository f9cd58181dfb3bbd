import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate as drizzleMigrate } from 'drizzle-orm/better-sqlite3/migrator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from './client';
import { checkGuards, keepContract } from './contract';
import { migrate, readMigrations } from './migrate';

const first = {
  tag: '0000_parents',
  hash: 'a',
  statements: [
    'CREATE TABLE parent (id TEXT PRIMARY KEY)',
    'CREATE TABLE child (id TEXT PRIMARY KEY, parent TEXT NOT NULL REFERENCES parent (id) ON DELETE CASCADE)',
  ],
};
/** As drizzle-kit writes it when a column changes: rebuild the parent, with a pragma that does nothing there. */
const rebuild = {
  tag: '0001_rebuild',
  hash: 'b',
  statements: [
    'PRAGMA foreign_keys=OFF;',
    'CREATE TABLE __new_parent (id TEXT PRIMARY KEY, name TEXT)',
    'INSERT INTO __new_parent (id) SELECT id FROM parent',
    'DROP TABLE parent',
    'ALTER TABLE __new_parent RENAME TO parent',
    'PRAGMA foreign_keys=ON;',
  ],
};

/** Begins to rebuild the parent, as the migrator does, and is killed before it commits. */
const dieMidway = `
  import SQLite from 'better-sqlite3';
  const connection = new SQLite(process.argv[1]);
  connection.pragma('journal_mode = WAL');
  connection.pragma('foreign_keys = OFF');
  connection.exec('BEGIN IMMEDIATE');
  connection.exec('CREATE TABLE __new_parent (id TEXT PRIMARY KEY, name TEXT)');
  connection.exec('INSERT INTO __new_parent (id) SELECT id FROM parent');
  connection.exec('DROP TABLE parent');
  process.kill(process.pid, 'SIGKILL');
`;

let folder: string;
let connection: SQLite.Database;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meldcode-migrate-'));
  connection = new SQLite(join(folder, 'test.db'));
  keepContract(connection);
});
afterEach(() => {
  connection.close();
  rmSync(folder, { recursive: true });
});

const fill = () => {
  connection.exec("INSERT INTO parent VALUES ('p')");
  for (let i = 0; i < 100; i += 1) connection.prepare('INSERT INTO child VALUES (?, ?)').run(`c${i}`, 'p');
};
const children = () => connection.prepare('SELECT count(*) FROM child').pluck().get();

describe('our migrator', () => {
  it('loses no row when a migration rebuilds a parent with ON DELETE CASCADE', () => {
    migrate(connection, [first]);
    fill();
    migrate(connection, [first, rebuild]);
    expect(children()).toBe(100);
    expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(connection.pragma('foreign_key_check')).toEqual([]);
  });

  it("is needed: drizzle's own one empties the children", () => {
    migrate(connection, [first]);
    fill();
    const own = join(folder, 'migrations');
    mkdirSync(join(own, 'meta'), { recursive: true });
    writeFileSync(
      join(own, 'meta/_journal.json'),
      JSON.stringify({ entries: [{ tag: rebuild.tag, when: 1, breakpoints: true }] }),
    );
    writeFileSync(join(own, `${rebuild.tag}.sql`), rebuild.statements.join('--> statement-breakpoint'));
    drizzleMigrate(drizzle(connection), { migrationsFolder: own });
    expect(children()).toBe(0);
  });

  it('changes nothing when a migration breaks a reference', () => {
    migrate(connection, [first]);
    fill();
    const breaks = { tag: '0001_breaks', hash: 'c', statements: ["DELETE FROM parent WHERE id = 'p'"] };
    expect(() => migrate(connection, [first, breaks])).toThrow('breaks 100 references');
    expect([children(), connection.prepare('SELECT count(*) FROM parent').pluck().get()]).toEqual([100, 1]);
    expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('runs each migration once', () => {
    migrate(connection, [first]);
    fill();
    migrate(connection, [first]);
    expect(children()).toBe(100);
  });

  it('refuses a migration that was edited after it ran, and data that is newer than the program', () => {
    migrate(connection, [first, rebuild]);
    expect(() => migrate(connection, [first, { ...rebuild, hash: 'x' }])).toThrow('edited');
    expect(() => migrate(connection, [first])).toThrow('newer than this program');
  });

  it('killed midway, it loses nothing and goes on the next time', () => {
    migrate(connection, [first]);
    fill();
    connection.close();
    const file = join(folder, 'test.db');
    const program = ['--input-type=module', '--eval', dieMidway, file];
    expect(spawnSync(process.execPath, program, { stdio: 'ignore' }).signal).toBe('SIGKILL');
    connection = new SQLite(file);
    keepContract(connection);
    expect(children()).toBe(100);
    migrate(connection, [first, rebuild]);
    expect(children()).toBe(100);
    expect(connection.prepare('SELECT name FROM parent').all()).toEqual([{ name: null }]);
  });
});

describe('the migrations of this product', () => {
  it('leave every guard standing', () => {
    migrate(connection, readMigrations('db/migrations'));
    checkGuards(connection);
    connection.exec('DROP TRIGGER audit_no_delete');
    expect(() => checkGuards(connection)).toThrow('audit_no_delete');
  });

  it('carry the title of a draft over from its document', () => {
    const all = readMigrations('db/migrations');
    migrate(connection, all.slice(0, 2));
    connection.exec(`
      INSERT INTO boards VALUES ('b', 'b', 'B', '["po"]', 'now');
      INSERT INTO protocols VALUES ('p', 'b', 'p', 'now');
      INSERT INTO drafts VALUES ('p', 1, '{"title":"Onze meldcode"}', 'now', 'me', '[]');
    `);
    migrate(connection, all);
    expect(connection.prepare('SELECT title FROM drafts').pluck().all()).toEqual(['Onze meldcode']);
  });

  it('carry everybody over to an account apart from the board they work at', () => {
    const all = readMigrations('db/migrations');
    migrate(connection, all.slice(0, 8));
    connection.exec(`
      INSERT INTO boards VALUES ('a', 'a', 'A', '["po"]', 't0'), ('b', 'b', 'B', '["po"]', 't0');
      INSERT INTO people VALUES
        ('here', 'a', 'Ans', 'ans@a.example', 'hash 1', 't1', NULL),
        ('gone', 'a', 'Bo', 'bo@a.example', 'hash 2', 't1', 't2'),
        ('before', 'a', 'Cas', 'cas@a.example', 'hash 3', 't1', 't3'),
        ('again', 'b', 'Cas', 'cas@a.example', 'hash 4', 't4', NULL),
        ('once', 'a', 'Dirk', 'dirk@a.example', 'hash 5', 't1', 't2'),
        ('twice', 'a', 'Dirk', 'dirk@a.example', 'hash 6', 't2', 't2');
      INSERT INTO memberships VALUES ('here', 'admin', '{"name":"admin"}', NULL, NULL),
        ('here', 'board', '{"name":"board"}', 't5', 'again'), ('again', 'editor', '{"name":"editor"}', NULL, NULL);
      INSERT INTO sessions VALUES ('s', 'again', 't6', 't7', 't8');
    `);
    migrate(connection, all);
    const rows = (sql: string) => connection.prepare(sql).raw().all();
    expect(rows('SELECT id, email, created_at, last_board_id, closed_at FROM people')).toEqual([
      ['here', 'ans@a.example', 't1', null, null],
      ['gone', 'bo@a.example', 't1', null, null],
      ['before', 'cas@a.example', 't1', null, 't3'],
      ['again', 'cas@a.example', 't4', null, null],
      ['once', 'dirk@a.example', 't1', null, 't2'],
      ['twice', 'dirk@a.example', 't2', null, null],
    ]);
    expect(rows('SELECT person_id, board_id, since, until FROM memberships')).toEqual([
      ['here', 'a', 't1', null],
      ['gone', 'a', 't1', 't2'],
      ['before', 'a', 't1', 't3'],
      ['again', 'b', 't4', null],
      ['once', 'a', 't1', 't2'],
      ['twice', 'a', 't2', 't2'],
    ]);
    expect(rows('SELECT person_id, provider, secret FROM identities')).toEqual(
      ['here', 'gone', 'before', 'again', 'once', 'twice'].map((id, at) => [
        id,
        'password',
        `hash ${at + 1}`,
      ]),
    );
    expect(rows('SELECT membership_id, key, given_at, given_by FROM membership_roles')).toEqual([
      ['here', 'admin', null, null],
      ['here', 'board', 't5', 'again'],
      ['again', 'editor', null, null],
    ]);
    expect(rows('SELECT id, person_id, board_id FROM sessions')).toEqual([['s', 'again', 'b']]);
  });

  it('bring a new folder up to date, twice', async () => {
    const data = join(folder, 'data');
    await openDatabase(data).close();
    await openDatabase(data).close();
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepContract } from './contract';
import { migrate, readMigrations } from './migrate';

let folder: string;
let db: SQLite.Database;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meldcode-immutable-'));
  db = new SQLite(join(folder, 'test.db'));
  keepContract(db);
  migrate(db, readMigrations('db/migrations'));
  db.exec(`
    INSERT INTO boards VALUES ('b', 'b', 'B', '["po"]', 'now');
    INSERT INTO councils VALUES ('c', 'b', 'GMR PO', '["po"]');
    INSERT INTO protocols VALUES ('p', 'b', 'p', 'now');
    INSERT INTO versions VALUES ('v', 'p', 1, '1.0', '{}', 'hash', 'T', 'm', 'c', 'm', '[]', 'now', 'me');
    INSERT INTO version_states VALUES ('v', 1, 'adopted', '2026-12-01', '2026-12-16', NULL, NULL, NULL);
    INSERT INTO council_requests VALUES ('v', 'c', 0, '{"status":"consented","decidedOn":"2026-12-09"}', 'me', 'now');
    INSERT INTO published_files VALUES ('v', '', 'text/html', x'01', 'etag');
    UPDATE version_states SET status = 'published' WHERE version_id = 'v';
    INSERT INTO versions VALUES ('f', 'p', 7, '7.0', '{}', 'hash', 'T', 'm', 'c', 'm', '[]', 'now', 'me');
    INSERT INTO version_states VALUES ('f', 1, 'published', '2026-12-01', '2026-12-16', '2027-01-01', '2030-01-01', NULL);
    INSERT INTO versions VALUES ('g', 'p', 8, '8.0', '{}', 'hash', 'T', 'm', 'c', 'm', '[]', 'now', 'me');
    INSERT INTO version_states VALUES ('g', 1, 'published', '2026-12-01', '2026-12-16', '2027-01-01', '2030-01-01', NULL);
    INSERT INTO withdrawn_publications VALUES ('f', '2026-12-31', 'Een verkeerde datum.');
    INSERT INTO drafts VALUES ('p', 2, '{}', 'now', 'me', '[]', 'T');
    INSERT INTO draft_revisions VALUES ('p', 1, 'T', x'01', 'now', 'me', 'now', 'edit');
    INSERT INTO audit VALUES ('b', 1, 'now', 'me', 'act', 'v', '{}', '', 'h1');
    INSERT INTO audit VALUES ('b', 2, 'now', 'me', 'act', 'v', '{}', 'h1', 'h2');
  `);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const version = "('v', 'p', 1, '1.0', '{\"x\":1}', 'other', 'T', 'm', 'c', 'm', '[]', 'now', 'me')";
const file = "('v', '', 'text/html', x'02', 'etag')";
const row = "('b', 1, 'later', 'me', 'act', 'v', '{}', '', 'h1')";
const state = "('v', 1, 'withdrawn', '2026-12-01', NULL, NULL, NULL, NULL)";
const answer = `('v', 'c', 0, '{"status":"pending"}', NULL, NULL)`;

const waysToChange = [
  ["UPDATE versions SET document = '{}'"],
  ['DELETE FROM versions'],
  [`REPLACE INTO versions VALUES ${version}`],
  [`INSERT OR REPLACE INTO versions VALUES ${version.replace("('v'", "('w'")}`],
  [`INSERT INTO versions VALUES ${version} ON CONFLICT (id) DO UPDATE SET document = excluded.document`],
  ["UPDATE version_states SET status = 'adopted'"],
  ["UPDATE version_states SET entry_into_force = '2020-01-01'"],
  ['DELETE FROM version_states'],
  [`REPLACE INTO version_states VALUES ${state}`],
  [`INSERT INTO version_states VALUES ${state} ON CONFLICT DO UPDATE SET status = 'withdrawn'`],
  ['UPDATE council_requests SET answer = \'{"status":"refused"}\''],
  ['DELETE FROM council_requests'],
  [`REPLACE INTO council_requests VALUES ${answer}`],
  [`INSERT INTO council_requests VALUES ${answer} ON CONFLICT DO UPDATE SET answer = excluded.answer`],
  ["UPDATE published_files SET body = x'02'"],
  ['UPDATE published_files SET rowid = 9'],
  ['DELETE FROM published_files'],
  [`REPLACE INTO published_files VALUES ${file}`],
  [`INSERT INTO published_files VALUES ${file} ON CONFLICT DO UPDATE SET body = excluded.body`],
  [`INSERT INTO published_files VALUES ${file.replace("''", "'slipped-in.html'")}`],
  ['UPDATE audit SET detail = \'{"x":1}\''],
  ['DELETE FROM audit WHERE seq = 2'],
  [`REPLACE INTO audit VALUES ${row}`],
  [`INSERT INTO audit VALUES ${row} ON CONFLICT DO UPDATE SET at = excluded.at`],
  [`INSERT INTO audit VALUES ${row.replace('1,', '4,')}`],
  ["UPDATE protocols SET id = 'q'"],
  ['DELETE FROM protocols'],
  ['DELETE FROM boards'],
];

describe('what was frozen, published or logged', () => {
  it.each(waysToChange)('refuses %s', (statement) => {
    const before = dump();
    expect(() => db.exec(statement)).toThrow(/immutable|FOREIGN KEY/);
    expect(dump()).toEqual(before);
  });

  it('stays also when nothing would change: INSERT OR IGNORE leaves every row as it was', async ({
    annotate,
  }) => {
    const before = dump();
    db.exec(`INSERT OR IGNORE INTO versions VALUES ${version}`);
    expect(dump()).toEqual(before);
    await annotate(`${waysToChange.length} statements that would change it: 0 did`, 'row 6');
  });

  it('is not guarded against a new version: only what stands cannot change', () => {
    db.exec(
      "INSERT INTO versions VALUES ('w', 'p', 2, '2.0', '{}', 'hash', 'T', 'm', 'c', 'm', '[]', 'now', 'me')",
    );
  });
});

function dump(): unknown {
  const tables = [
    'boards',
    'protocols',
    'versions',
    'version_states',
    'council_requests',
    'published_files',
    'withdrawn_publications',
    'draft_revisions',
    'audit',
  ];
  return tables.map((table) => db.prepare(`SELECT * FROM ${table}`).all());
}

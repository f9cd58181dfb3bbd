// Begins to rebuild a parent table, as the migrator does, and is killed before it commits. Used by migrate.test.ts.
import SQLite from 'better-sqlite3';

const connection = new SQLite(process.argv[2]);
connection.pragma('journal_mode = WAL');
connection.pragma('foreign_keys = OFF');
connection.exec('BEGIN IMMEDIATE');
connection.exec('CREATE TABLE __new_parent (id TEXT PRIMARY KEY, name TEXT)');
connection.exec('INSERT INTO __new_parent (id) SELECT id FROM parent');
connection.exec('DROP TABLE parent');
process.kill(process.pid, 'SIGKILL');

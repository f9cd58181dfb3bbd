import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from './client';
import { keepContract } from './contract';
import { findBoard, insertBoard } from './repositories/boards';

let folder: string;
let database: Database;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meldcode-db-'));
  database = openDatabase(folder);
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const board = (id: string) => ({
  id,
  slug: id,
  name: id,
  sectors: ['po' as const],
  createdAt: '2026-01-01T00:00:00Z',
});

describe('the database', () => {
  it('keeps what a transaction wrote', async () => {
    await database.transaction((tx) => insertBoard(tx, board('a')));
    expect(await database.read((tx) => findBoard(tx, 'a'))).toEqual(board('a'));
  });

  it('undoes everything when the work fails', async () => {
    const work = database.transaction(async (tx) => {
      await insertBoard(tx, board('a'));
      throw new Error('halfway');
    });
    await expect(work).rejects.toThrow('halfway');
    expect(await database.read((tx) => findBoard(tx, 'a'))).toBeUndefined();
    await database.transaction((tx) => insertBoard(tx, board('a')));
  });

  it('keeps a note as it keeps a transaction, and waits for the disk again after it', async () => {
    await database.note((tx) => insertBoard(tx, board('a')));
    expect(await database.read((tx) => findBoard(tx, 'a'))).toEqual(board('a'));
    await expect(database.note(() => Promise.reject(new Error('halfway')))).rejects.toThrow('halfway');
    await database.transaction((tx) => insertBoard(tx, board('b')));
    expect(await database.read((tx) => findBoard(tx, 'b'))).toEqual(board('b'));
  });

  it('lets one transaction finish before the next begins', async () => {
    const order: string[] = [];
    const work = (name: string) =>
      database.transaction(async (tx) => {
        order.push(`${name} begins`);
        for (let i = 0; i < 5; i += 1) await findBoard(tx, 'a');
        order.push(`${name} ends`);
      });
    await Promise.all([work('one'), work('two')]);
    expect(order).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  });

  it('refuses a transaction inside a transaction, which would wait for ever', async () => {
    await expect(database.transaction(() => database.transaction(async () => 1))).rejects.toThrow(
      'inside itself',
    );
  });

  it('cannot write on the connection that queries use', async () => {
    const write = database.read((tx) => insertBoard(tx as never, board('a')));
    await expect(write).rejects.toThrow(/readonly/);
  });

  it('shows a query one picture of the data, also while somebody writes', async () => {
    let wrote: Promise<void> | undefined;
    await database.read(async (tx) => {
      expect(await findBoard(tx, 'a')).toBeUndefined();
      wrote = database.transaction((writer) => insertBoard(writer, board('a')));
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(await findBoard(tx, 'a')).toBeUndefined();
    });
    await wrote;
    expect(await database.read((tx) => findBoard(tx, 'a'))).toBeDefined();
  });

  it('refuses a second process on the same folder, and lets go when it closes', async () => {
    expect(() => openDatabase(folder)).toThrow('in use by another process');
    await database.close();
    database = openDatabase(folder);
  });

  it('is one whole file once it is closed, which can be copied', async () => {
    await database.transaction((tx) => insertBoard(tx, board('a')));
    await database.close();
    expect(readdirSync(folder).filter((name) => name.startsWith('meldcode'))).toEqual(['meldcode.db']);
    database = openDatabase(folder);
    expect(await database.read((tx) => findBoard(tx, 'a'))).toEqual(board('a'));
  });

  it('is readable by its owner only', () => {
    expect(statSync(join(folder, 'meldcode.db')).mode & 0o077).toBe(0);
  });
});

describe('the start-up contract', () => {
  it('holds on a connection, read back from SQLite', () => {
    const connection = new SQLite(join(folder, 'other.db'));
    keepContract(connection);
    const read = (name: string) => connection.pragma(name, { simple: true });
    expect(['journal_mode', 'synchronous', 'foreign_keys', 'recursive_triggers', 'trusted_schema'].map(read)).toEqual([
      'wal', 2, 1, 1, 0,
    ]); // prettier-ignore
    connection.close();
  });

  it('refuses a database that cannot keep it', () => {
    const connection = new SQLite(':memory:');
    expect(() => keepContract(connection)).toThrow('WAL');
    connection.close();
  });
});

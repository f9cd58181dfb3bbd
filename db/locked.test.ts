import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { askAgainWhileLocked, isFull, isLocked } from './begin';
import { openDatabase, type Database } from './client';
import { findBoard, insertBoard } from './repositories/boards';

let folder: string;
let database: Database;
let other: SQLite.Database;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meldcode-locked-'));
  database = openDatabase(folder);
  other = new SQLite(join(folder, 'meldcode.db'));
});
afterEach(async () => {
  other.close();
  await database.close();
  rmSync(folder, { recursive: true });
});

const board = { id: 'a', slug: 'a', name: 'a', sectors: ['po' as const], createdAt: '2026-01-01T00:00:00Z' };
const pause = (ms: number) => new Promise((go) => setTimeout(go, ms));

it('lets others go on while another program holds the database, and writes when that lets go', async () => {
  other.exec('BEGIN IMMEDIATE');
  let isWritten = false;
  const writing = database.transaction((tx) => insertBoard(tx, board)).then(() => void (isWritten = true));
  // Waiting in SQLite itself would keep these from their turn.
  for (let turn = 0; turn < 20; turn += 1) {
    await pause(10);
    expect(await database.read((tx) => findBoard(tx, 'a'))).toBeUndefined();
  }
  expect(isWritten).toBe(false);
  other.exec('COMMIT');
  await writing;
  expect(await database.read((tx) => findBoard(tx, 'a'))).toEqual(board);
});

it('says that it is locked when the other never lets go, and works on afterwards', async () => {
  other.exec('BEGIN IMMEDIATE');
  const begin = () => other.prepare('SELECT 1').get();
  const never = askAgainWhileLocked(() => {
    begin();
    throw Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });
  }, 60);
  await expect(never).rejects.toSatisfy(isLocked);
  other.exec('ROLLBACK');
  await database.transaction((tx) => insertBoard(tx, board));
});

it('tells a full disk from a bug, and knows of it until something could be written again', async () => {
  const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  expect([full, new Error('a bug'), undefined].map(isFull)).toEqual([true, false, false]);
  expect(await database.isFull()).toBe(false);
  await expect(database.transaction(() => Promise.reject(full))).rejects.toThrow(full);
  expect(await database.isFull()).toBe(true);
  await database.transaction((tx) => insertBoard(tx, board));
  expect(await database.isFull()).toBe(false);
});

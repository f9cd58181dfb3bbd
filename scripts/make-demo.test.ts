import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '@/db/client';
import { findBoardBySlug, hasAnyBoard, insertBoard } from '@/db/repositories/boards';
import type { House } from '@/lib/server/door/context';
import { makeDemo } from './make-demo';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'meldcode-demo-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const settings = () => ({
  dataFolder: folder,
  baseUrl: 'http://localhost:4300',
  sessionSecret: undefined,
});
async function seed({ database }: House): Promise<void> {
  if (await database.read(hasAnyBoard)) throw new Error('somebody was here before');
  const board = { slug: 'voorbeeld', name: 'Voorbeeld', sectors: ['po' as const], createdAt: 'now' };
  await database.transaction((tx) => insertBoard(tx, { id: 'b', ...board }));
}

it('begins anew after it was stopped halfway, and does nothing once it is there', async () => {
  const halfway = async (house: House) => {
    await seed(house);
    throw new Error('stopped');
  };
  await expect(makeDemo(settings(), halfway)).rejects.toThrow('stopped');
  expect(readdirSync(folder)).toEqual(['unfinished']);
  expect(await makeDemo(settings(), seed)).toBe(true);
  expect(readdirSync(folder)).toEqual(['audit.key', 'meldcode.db']);
  expect(await makeDemo(settings(), seed)).toBe(false);
  const database = openDatabase(folder);
  expect(await database.read((tx) => findBoardBySlug(tx, 'voorbeeld'))).toMatchObject({ id: 'b' });
  await database.close();
});

it('keeps out of the way of another process that is making it', async () => {
  const other = makeDemo(settings(), seed);
  await expect(makeDemo(settings(), seed)).rejects.toThrow('in use by another process');
  expect(await other).toBe(true);
});

import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterEach, expect, it } from 'vitest';
import { databaseFile, lookAt } from '@/db/client';
import { schemaAge } from '@/db/whole-file';
import { loggedFolder, loggedKey } from '@/lib/testing/logged-house';
import { releasedFolder, releases } from '@/lib/testing/released-folder';
import { checkBackup } from './backup/check-backup';
import { verifyBoard } from './evidence/verify-board';
import { allBoards } from '@/db/repositories/boards';
import { openInstallation } from './installation';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));
const dataOf = (release: string) => {
  const folder = releasedFolder(release);
  folders.push(folder);
  return folder;
};
const open = (dataFolder: string) =>
  openInstallation({ dataFolder, baseUrl: 'http://localhost:4300', sessionSecret: undefined });

it.each(releases().slice(0, -1))(
  'upgrades the data of %s after a backup that was read back',
  async (release) => {
    const folder = dataOf(release);
    await (await open(folder)).close();
    const [made, ...more] = readdirSync(join(folder, 'backups')).filter((name) => name !== 'in-use.lock');
    expect(more).toEqual([]);
    const backup = join(folder, 'backups', made!);
    await checkBackup(backup, loggedKey);
    expect([schemaAge(databaseFile(backup)), schemaAge(databaseFile(folder))]).toEqual(['older', 'today']);
    // A log of an earlier program says less; what it says still holds.
    const verified = await lookAt(databaseFile(folder), async (tx) => {
      const [board] = await allBoards(tx);
      return verifyBoard(tx, board!.id, loggedKey);
    });
    expect(verified.findings).toEqual([]);
    await (await open(folder)).close();
    expect(readdirSync(join(folder, 'backups'))).toHaveLength(2);
  },
);

it('upgrades nothing when the backup is not in order', async () => {
  const folder = dataOf(releases()[0]!);
  const file = new SQLite(databaseFile(folder));
  file.exec("UPDATE audit SET detail = '{}' WHERE seq = 5");
  file.close();
  await expect(open(folder)).rejects.toThrow('klopt niet vanaf regel 5');
  expect(schemaAge(databaseFile(folder))).toBe('older');
});

it('makes no new key for a log that exists', async () => {
  const { folder } = await loggedFolder();
  folders.push(folder);
  rmSync(join(folder, 'audit.key'));
  await expect(open(folder)).rejects.toThrow('audit.key ontbreekt');
  expect(existsSync(join(folder, 'audit.key'))).toBe(false);
});

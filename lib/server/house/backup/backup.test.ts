import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseFile, lookAt, openDatabase } from '@/db/client';
import { auditOf } from '@/db/repositories/audit';
import { anySession } from '@/db/repositories/sessions';
import { findDraft } from '@/db/repositories/protocols';
import { applyOperations } from '@/lib/server/drafts/drafts';
import { signIn } from '@/lib/server/people/sign-in';
import { aPublishedVersion } from '@/lib/testing/consent-journey';
import { openWorld, succeed, type World } from '@/lib/testing/world';
import { checkBackup } from './check-backup';
import { makeBackup } from './make-backup';
import { refuseHalfRestored, restoreBackup } from './restore-backup';

const now = new Date('2026-12-10T08:00:00.000Z');
const later = new Date('2026-12-11T08:00:00.000Z');
let world: World;
let protocolId: string;
let into: string;
beforeEach(async () => {
  world = await openWorld();
  ({ protocolId } = await aPublishedVersion(world));
  writeFileSync(join(world.folder, 'audit.key'), world.house.auditKey.toString('hex'));
  into = join(world.folder, 'backups');
});
afterEach(() => world.close());

const rename = (title: string, revision: number) =>
  succeed(world, applyOperations, 'editor', {
    protocolId,
    revision,
    operations: [{ kind: 'change_protocol', patch: { title } }],
  });
const titleIn = (folder: string) =>
  lookAt(databaseFile(folder), async (tx) => (await findDraft(tx, protocolId))?.document.title);
const backup = (at = now) => makeBackup(world.folder, into, at);
const restoreTo = (from: string, folder: string) => restoreBackup(from, folder, later);
const emptyFolder = () => mkdtempSync(join(tmpdir(), 'meldcode-restored-'));

describe('a backup', () => {
  it('has every acknowledged change, made while the database is in use and its log is not emptied', async () => {
    for (let revision = 1; revision <= 26; revision += 1) await rename(`Meldcode ${revision}`, revision);
    const bare = emptyFolder();
    copyFileSync(databaseFile(world.folder), databaseFile(bare));
    // What a copied file alone misses: this is why there is a command.
    expect(await titleIn(bare).catch(() => 'nothing')).not.toBe('Meldcode 26');
    const { folder, boards } = await backup();
    expect(await titleIn(folder)).toBe('Meldcode 26');
    expect(boards.find(({ id }) => id === 'ours')).toMatchObject({
      rows: 6,
      open: 1,
      brokenAt: undefined,
    });
    expect(readdirSync(folder).sort()).toEqual(['audit.key', 'backup.json', 'meldcode.db']);
    await rename('Daarna', 27);
    rmSync(bare, { recursive: true });
  });

  it('leaves nothing under a name of a backup when the data is not whole', async () => {
    const file = new SQLite(databaseFile(world.folder));
    file.exec('DROP TRIGGER audit_no_update');
    file.exec("UPDATE audit SET actor_id = 'somebody' WHERE seq = 3 AND board_id = 'ours'");
    file.close();
    await expect(backup()).rejects.toThrow('klopt niet vanaf regel 3');
    expect(readdirSync(into).filter((name) => name !== 'in-use.lock')).toEqual([
      '2026-12-10T08-00-00-000Z.niet-in-orde',
    ]);
  });

  it('clears away what an earlier one left when it was stopped, and keeps out of the way of another', async () => {
    mkdirSync(join(into, '2026-01-01.unfinished'), { recursive: true });
    const [first, second] = await Promise.allSettled([backup(), backup(later)]);
    expect(first.status).toBe('fulfilled');
    expect(String((second as PromiseRejectedResult).reason)).toContain('wordt al een reservekopie gemaakt');
    expect(existsSync(join(into, '2026-01-01.unfinished'))).toBe(false);
  });

  it('is not made without the key of the log', async () => {
    rmSync(join(world.folder, 'audit.key'));
    await expect(backup()).rejects.toThrow('audit.key ontbreekt');
  });

  it('is told from one in which a byte was changed, also where no page is broken', async () => {
    const { folder } = await backup();
    const bytes = readFileSync(databaseFile(folder));
    const place = bytes.indexOf('Stichting ours');
    bytes[place] = 'X'.charCodeAt(0);
    writeFileSync(databaseFile(folder), bytes);
    await expect(checkBackup(folder, world.house.auditKey)).rejects.toThrow('niet meer het bestand');
  });
});

describe('a restore', () => {
  it('brings everything back, ends every session, tells it in the log, and only then reports success', async () => {
    await rename('Voor de kopie', 1);
    await succeed(world, signIn, 'staff', { email: 'staff@ours.example', password: 'een lang wachtwoord' });
    const { folder, manifest } = await backup();
    await rename('Na de kopie', 2);
    await world.house.database.close();
    const restored = await restoreTo(folder, world.folder);
    expect(await titleIn(world.folder)).toBe('Voor de kopie');
    expect(await lookAt(databaseFile(world.folder), anySession)).toBe(false);
    const rows = await lookAt(databaseFile(world.folder), (tx) => auditOf(tx, 'ours'));
    expect(rows.at(-1)).toMatchObject({ action: 'restore_backup' });
    expect(JSON.parse(rows.at(-1)!.detail)).toMatchObject({ madeAt: manifest.madeAt });
    // What was there is still there, whole.
    expect(await titleIn(restored.aside!)).toBe('Na de kopie');
    expect(existsSync(join(restored.aside!, 'audit.key'))).toBe(true);
    world.house.database = openDatabase(world.folder);
  });

  it('fills an empty folder', async () => {
    const { folder } = await backup();
    const fresh = emptyFolder();
    expect(await restoreTo(folder, fresh)).toMatchObject({ aside: undefined, keyFrom: 'backup' });
    expect(readFileSync(join(fresh, 'audit.key'), 'utf8')).toBe(world.house.auditKey.toString('hex'));
    await openDatabase(fresh).close();
    rmSync(fresh, { recursive: true });
  });

  it('changes nothing while the program runs', async () => {
    const { folder } = await backup();
    await rename('Nieuwer', 1);
    await expect(restoreTo(folder, world.folder)).rejects.toThrow('draait nog');
    expect(await titleIn(world.folder)).toBe('Nieuwer');
  });

  it('never makes a new key: it takes the one of the data when that fits, and else says what to do', async () => {
    const { folder } = await backup();
    rmSync(join(folder, 'audit.key'));
    const fresh = emptyFolder();
    await expect(restoreTo(folder, fresh)).rejects.toThrow('ontbreekt audit.key');
    writeFileSync(join(fresh, 'audit.key'), 'ab'.repeat(32));
    await expect(restoreTo(folder, fresh)).rejects.toThrow('klopt niet vanaf regel 1');
    writeFileSync(join(fresh, 'audit.key'), world.house.auditKey.toString('hex'));
    expect(await restoreTo(folder, fresh)).toMatchObject({ keyFrom: 'data' });
    rmSync(fresh, { recursive: true });
  });

  it.each(['meldcode.db', 'backup.json'])(
    'changes nothing when %s of the backup is cut off',
    async (name) => {
      const { folder } = await backup();
      const fresh = emptyFolder();
      writeFileSync(join(folder, name), readFileSync(join(folder, name)).subarray(0, 4096 * 3 + 7));
      if (name === 'backup.json') writeFileSync(join(folder, name), '{"format":1');
      await expect(restoreTo(folder, fresh)).rejects.toThrow('andere reservekopie');
      expect(readdirSync(fresh)).toEqual([]);
      rmSync(fresh, { recursive: true });
    },
  );

  it('stopped halfway lets no program start on what is there, and works the second time', async () => {
    const { folder } = await backup();
    const fresh = emptyFolder();
    mkdirSync(join(fresh, 'restoring'));
    writeFileSync(join(fresh, 'restoring', 'swapping'), '');
    expect(() => refuseHalfRestored(fresh)).toThrow('halverwege gestopt');
    await restoreTo(folder, fresh);
    refuseHalfRestored(fresh);
    rmSync(fresh, { recursive: true });
  });
});

import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { databaseFile } from '@/db/client';
import { aPublishedVersion } from '@/lib/testing/consent-journey';
import { howOften } from '@/lib/testing/how-often';
import { openWorld } from '@/lib/testing/world';
import { makeBackup } from './make-backup';
import { restoreBackup } from './restore-backup';

const megabytes = howOften(10, 300);

it('restores a large house within a minute', async ({ annotate }) => {
  const world = await openWorld();
  const { protocolId } = await aPublishedVersion(world);
  writeFileSync(join(world.folder, 'audit.key'), world.house.auditKey.toString('hex'));
  await world.house.database.close();
  const connection = new SQLite(databaseFile(world.folder));
  // Earlier texts of drafts are what grows most.
  const insert = connection.prepare(
    "INSERT INTO draft_revisions VALUES (?, ?, 'T', randomblob(1000000), 'now', 'ours-editor', 'now', 'edit')",
  );
  for (let revision = 1000; revision < 1000 + megabytes; revision += 1) insert.run(protocolId, revision);
  connection.close();

  const started = performance.now();
  const { folder } = await makeBackup(world.folder, join(world.folder, 'backups'), new Date());
  const made = performance.now();
  const fresh = mkdtempSync(join(tmpdir(), 'meldcode-restored-'));
  await restoreBackup(folder, fresh, new Date());
  const seconds = (performance.now() - made) / 1000;
  expect(statSync(databaseFile(fresh)).size).toBeGreaterThan(megabytes * 1_000_000);
  for (const used of [fresh, world.folder]) rmSync(used, { recursive: true });
  expect(seconds).toBeLessThan(60);
  const backup = ((made - started) / 1000).toFixed(1);
  await annotate(`${megabytes} MB: backup in ${backup} s, restore in ${seconds.toFixed(1)} s`, 'row 4');
}, 180_000);

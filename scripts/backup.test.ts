import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { databaseFile, openDatabase } from '@/db/client';
import { loggedFolder } from '@/lib/testing/logged-house';

let folder: string;
beforeAll(async () => void ({ folder } = await loggedFolder()), 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs one of the three as npm does, on a data folder. */
function run(script: string, dataFolder: string, ...args: string[]) {
  const ran = spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, MELDCODE_DATA: dataFolder },
  });
  return { code: ran.status, said: ran.stdout + ran.stderr };
}

it('backs up while it serves, verifies, and restores on another machine: the drill', async () => {
  const serving = openDatabase(folder);
  const made = run('backup', folder);
  expect(made).toMatchObject({ code: 0 });
  expect(made.said).toContain('gemaakt en nagelezen');
  const checked = run('verify', folder);
  expect(checked).toMatchObject({ code: 0 });
  const code = /Controlecode nu: ([0-9a-f]{64})/.exec(checked.said)![1]!;
  await serving.close();

  const elsewhere = mkdtempSync(join(tmpdir(), 'meldcode-elsewhere-'));
  const restored = run('restore', elsewhere, backupIn(folder));
  expect(restored).toMatchObject({ code: 0 });
  expect(restored.said).toContain('Iedereen moet opnieuw inloggen');
  expect(run('verify', elsewhere, '--head', code)).toMatchObject({ code: 0 });
  rmSync(elsewhere, { recursive: true });
}, 120_000);

it('says of tampered data what is wrong, and of a cut log that the code kept elsewhere is gone', () => {
  const file = new SQLite(databaseFile(folder));
  file.exec('DROP TRIGGER audit_no_delete');
  const code = file.prepare('SELECT hash FROM audit ORDER BY seq DESC LIMIT 1').pluck().get() as string;
  file.exec('DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)');
  file.close();
  expect(run('verify', folder)).toMatchObject({ code: 0 });
  const against = run('verify', folder, '--head', code.slice(0, 16));
  expect(against.code).toBe(1);
  expect(against.said).toContain('staat niet in het logboek');
}, 60_000);

it.each([
  ['verify', ['--head', 'x'], 'minstens de eerste 16 tekens'],
  ['restore', ['.'], 'staat geen reservekopie'],
])('%s %j says what to do when it cannot', (script, args, words) => {
  const empty = mkdtempSync(join(tmpdir(), 'meldcode-none-'));
  const ran = run(script, empty, ...args);
  expect(ran.said).toContain(words);
  expect(ran.code).toBe(script === 'verify' ? 2 : 1);
  rmSync(empty, { recursive: true });
});

const backupIn = (of: string) =>
  join(
    of,
    'backups',
    readdirSync(join(of, 'backups')).find((name) => name.startsWith('20'))!,
  );

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** A project whose packages are installed, and whose `npm start` runs this program the way ours does. */
function projectWith(program: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'meldcode-launch-'));
  const launch = join(import.meta.dirname, 'launch.mjs');
  const manifest = JSON.stringify({ name: 'x', scripts: { start: `node ${launch} program.mjs` } });
  const lock = '{}';
  mkdirSync(join(folder, 'node_modules'));
  for (const name of ['node', 'tsx']) {
    symlinkSync(realpathSync(join('node_modules', name)), join(folder, 'node_modules', name));
  }
  writeFileSync(join(folder, 'package.json'), manifest);
  writeFileSync(join(folder, 'package-lock.json'), lock);
  const stamp = createHash('sha256').update(lock).update(manifest).digest('hex');
  writeFileSync(join(folder, 'node_modules/.meldcode-install'), stamp);
  writeFileSync(join(folder, 'program.mjs'), program);
  return folder;
}

/** What npm start says, and how it ends; it gets TERM once the program stands. */
async function startAndStop(folder: string): Promise<{ said: string; code: number | null }> {
  const npm = spawn('npm', ['start', '--silent'], { cwd: folder });
  let said = '';
  npm.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.includes('staat') && !npm.killed) npm.kill('SIGTERM');
  });
  const code = await new Promise<number | null>((ended) => npm.on('close', ended));
  return { said, code };
}

it.skipIf(process.platform === 'win32')(
  'hands a TERM that npm gets on to the program, which closes',
  async () => {
    const folder = projectWith(`
    const alive = setInterval(() => undefined, 1000);
    process.on('SIGTERM', () => { console.log('gesloten'); clearInterval(alive); });
    console.log('staat');
  `);
    expect((await startAndStop(folder)).said).toContain('gesloten');
    rmSync(folder, { recursive: true });
  },
);

it('ends with the code of the program', async () => {
  const folder = projectWith('process.exit(7);');
  expect((await startAndStop(folder)).code).toBe(7);
  rmSync(folder, { recursive: true });
});

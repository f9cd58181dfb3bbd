import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepProgram } from '@/lib/server/basics/programs';
import { checklistProgram } from '@/lib/server/making/checklist-script';
import { workerProgram } from '@/lib/server/work/worker-code';

const roots = ['app', 'components', 'content', 'db', 'lib', 'public', 'schemas'];
const files = ['next.config.ts', 'package-lock.json', 'postcss.config.mjs', 'proxy.ts', 'tsconfig.json'];
const stamp = '.next/meldcode-build';

function everyFile(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** One hash over everything that the build reads. */
function sourceHash(): string {
  const hash = createHash('sha256');
  for (const path of [...roots.flatMap(everyFile), ...files.filter((file) => existsSync(file))].sort()) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** Builds the studio and what runs elsewhere, or does nothing when nothing that it reads has changed. Throws when the build fails. */
export async function buildIfChanged(): Promise<void> {
  const wanted = sourceHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Meldcode Studio bouwen (ongeveer een minuut) …');
  const build = spawnSync('next', ['build'], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) throw new Error('De bouw is niet gelukt; lees de melding hierboven.');
  // After the studio: its build empties the folder.
  for (const program of [checklistProgram, workerProgram]) await keepProgram(program);
  writeFileSync(stamp, wanted);
}

if (import.meta.filename === process.argv[1]) await buildIfChanged();

import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';
import { openDatabase } from '@/db/client';
import { lastSave } from '@/db/repositories/draft-saves';
import { findDraft } from '@/db/repositories/protocols';
import { aProtocol } from '@/lib/testing/consent-journey';
import { howOften } from '@/lib/testing/how-often';
import { logFaults } from '@/lib/testing/log-faults';
import { openWorld } from '@/lib/testing/world';

const source = fileURLToPath(new URL('../testing/crash-writer.ts', import.meta.url));
// Inside the project, where the packages are found.
const writer = '.cache/crash-writer.mjs';
const kills = howOften(5, 50);

beforeAll(async () => {
  mkdirSync('.cache', { recursive: true });
  // Compiled once: every kill needs a process of its own.
  await build({
    entryPoints: [source],
    outfile: writer,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // What is compiled in starts three times as fast; these are binary, read files of their own or bring the banner too.
    external: [
      'better-sqlite3',
      '@node-rs/argon2',
      'esbuild',
      'pdfkit',
      'sharp',
      'fflate',
      '@resvg/resvg-js',
    ],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    alias: { '@': process.cwd() },
    logLevel: 'error',
  });
});

/** Lets the writer run, kills it without warning after some acknowledged changes, and gives the last of those. */
async function killedWriter(
  folder: string,
  protocolId: string,
  from: number,
  after: number,
): Promise<number> {
  const child = spawn(process.execPath, [writer, folder, protocolId, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let heard = '';
  child.stdout.on('data', (chunk: Buffer) => {
    heard += chunk.toString();
    if (heard.split('\n').length > after) child.kill('SIGKILL');
  });
  const signal = await new Promise((resolve) => child.once('close', (_code, by) => resolve(by)));
  expect(signal).toBe('SIGKILL');
  // A last line without its end was cut off: it does not count as acknowledged.
  return Number(heard.split('\n').at(-2));
}

it('loses no acknowledged change and keeps its log whole when the process is killed at any moment', async ({
  annotate,
}) => {
  const world = await openWorld();
  const { protocolId } = await aProtocol(world);
  const { auditKey } = world.house;
  await world.house.database.close();
  let revision = 1;
  for (let kill = 0; kill < kills; kill += 1) {
    const after = [1, 2, 7, 20][kill % 4]!;
    const acknowledged = await killedWriter(world.folder, protocolId, revision, after);
    const database = openDatabase(world.folder);
    const draft = await database.read((tx) => findDraft(tx, protocolId));
    const last = await database.read((tx) => lastSave(tx, protocolId));
    const faults = await database.read((tx) => logFaults(tx, 'ours', auditKey));
    await database.close();
    revision = draft!.revision;
    expect(revision).toBeGreaterThanOrEqual(acknowledged);
    // Nothing half done: the text, the revision and the logs tell the same story.
    expect(draft!.document.title).toBe(`Meldcode ${revision}`);
    expect(last).toMatchObject({ revision });
    expect(faults).toEqual([]);
  }
  await world.close();
  await annotate(`${kills} kills, ${revision - 1} changes, none of the acknowledged lost`, 'row 2');
}, 300_000);

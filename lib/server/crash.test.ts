import { spawn } from 'node:child_process';
import { beforeAll, expect, it } from 'vitest';
import { openDatabase } from '@/db/client';
import { lastSave } from '@/db/repositories/draft-saves';
import { findDraft } from '@/db/repositories/protocols';
import { aProtocol } from '@/lib/testing/consent-journey';
import { howOften } from '@/lib/testing/how-often';
import { logFaults } from '@/lib/testing/log-faults';
import { killableScript } from '@/lib/testing/killable-script';
import { openWorld } from '@/lib/testing/world';

let writer: string;
const kills = howOften(5, 50);

beforeAll(async () => {
  writer = await killableScript(new URL('../testing/crash-writer.ts', import.meta.url));
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

import { afterAll, beforeAll, expect, it } from 'vitest';
import { aNextVersion, aProtocol, aPublishedVersion, aSubmittedVersion } from '@/lib/testing/consent-journey';
import { documentsRead } from '@/lib/testing/documents-read';
import { failureOf, openWorld, plainFiles, succeed, type World } from '@/lib/testing/world';
import { workHere } from '@/lib/testing/work-here';
import { fail } from '@/lib/core/result';
import type { JobName, Work } from '@/lib/server/work/jobs';
import { getVersion } from './versions';
import { getVersionReading } from './version-reading';

let world: World;
let asked: { name: JobName; input: string }[] = [];
let tooMuch: JobName | undefined;
const here = workHere({ makeFiles: plainFiles });
const watched: Work = (boardId, name, input) => {
  asked.push({ name, input: JSON.stringify(input) });
  return name === tooMuch ? Promise.resolve(fail({ code: 'too_much_work' })) : here(boardId, name, input);
};
let since: string;
let versionId: string;
beforeAll(async () => {
  world = await openWorld({ work: watched });
  const first = await aPublishedVersion(world);
  since = first.versionId;
  versionId = await aNextVersion(world, first.protocolId);
});
afterAll(() => world.close());

it('tells what the check says and what differs from the version before, and never across protocols', async () => {
  const { report, changes } = await succeed(world, getVersionReading, 'gmrPo', { versionId, since });
  expect(changes).toMatchObject({ ok: true, value: { more: 0, changes: [expect.anything()] } });
  expect(changes?.ok && changes.value.changes[0]?.sentence).toBe(
    'Het protocol: titel was "Meldcode", is nu "Meldcode 2".',
  );
  const alone = await succeed(world, getVersionReading, 'gmrPo', { versionId });
  expect(alone).toEqual({ report, changes: undefined });
  const other = await aSubmittedVersion(world, (await aProtocol(world)).protocolId);
  const across = await failureOf(world, getVersionReading, 'gmrPo', { versionId: other, since });
  expect(across).toEqual({ code: 'not_found' });
});

it('has each text read once for the whole page of a version', async () => {
  asked = [];
  const documents = await documentsRead(async () => {
    await succeed(world, getVersion, 'gmrPo', { versionId });
    await succeed(world, getVersion, 'gmrPo', { versionId: since });
    await succeed(world, getVersionReading, 'gmrPo', { versionId, since });
  });
  expect(asked.map(({ name }) => name)).toEqual(['reportAndCompare']);
  expect(documents).toHaveLength(2);
  expect(new Set(documents).size).toBe(2);
});

it('never hides the check behind a comparison that takes too much', async () => {
  tooMuch = 'reportAndCompare';
  const { report, changes } = await succeed(world, getVersionReading, 'gmrPo', { versionId, since });
  tooMuch = undefined;
  expect(report).toMatchObject({ on: '2026-12-09' });
  expect(changes).toEqual(fail({ code: 'too_much_work' }));
});

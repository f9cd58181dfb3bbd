import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditOf } from '@/db/repositories/audit';
import { stretchesAt } from '@/db/repositories/stretches';
import type { Operation } from '@/lib/core/protocol';
import { aProtocol } from '@/lib/testing/consent-journey';
import { logFaults } from '@/lib/testing/log-faults';
import { openWorld, succeed, type CastName, type World } from '@/lib/testing/world';
import { submitVersion } from '@/lib/server/versions/submission';
import { applyOperations, getDraft } from './drafts';
import { namePoint } from './history';
import { restoreRevision } from './revisions';
import { endStretches } from './stretches';
import { watchStretches } from './watch-stretches';

let world: World;
let protocolId: string;
beforeEach(async () => {
  world = await openWorld();
  ({ protocolId } = await aProtocol(world));
});
afterEach(async () => {
  const faults = await world.house.database.read((tx) => logFaults(tx, 'ours', world.house.auditKey));
  await world.close();
  expect(faults).toEqual([]);
});

const draft = () => succeed(world, getDraft, 'editor', { protocolId });
async function edit(by: CastName, ...more: Operation[]) {
  const { revision } = await draft();
  const patch = { title: `Meldcode ${revision + 1}` };
  const operations = [{ kind: 'change_protocol' as const, patch }, ...more];
  return succeed(world, applyOperations, by, { protocolId, revision, operations });
}
type Told = { action: string; actorId: string | null; detail: Record<string, unknown> };
/** The rows of the audit after the one of its beginning. */
const rows = async (): Promise<Told[]> =>
  (await world.house.database.read((tx) => auditOf(tx, 'ours')))
    .slice(1)
    .map(({ action, actorId, detail }) => ({
      ...{ action, actorId },
      detail: JSON.parse(detail) as Record<string, unknown>,
    }));
const open = () => world.house.database.read((tx) => stretchesAt(tx, 'ours'));

describe('a stretch of edits of one person', () => {
  it('has one row in the audit, with what was done, what came of it and the seal of the last save (L3)', async () => {
    for (let count = 0; count < 5; count += 1) await edit('editor');
    expect(await rows()).toEqual([]);
    expect(await open()).toMatchObject([{ personId: 'ours-editor', firstRevision: 2 }]);
    world.passMinutes(10);
    await endStretches(world.house);
    expect(await rows()).toEqual([
      {
        action: 'edit_draft',
        actorId: 'ours-editor',
        detail: {
          ...{ from: 2, to: 6, saves: 5, operations: { change_protocol: 5 } },
          ...{ since: '2026-12-09T11:00:00.000Z', until: '2026-12-09T11:00:00.000Z' },
          document: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
          log: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        },
      },
    ]);
    expect(await open()).toEqual([]);
  });

  it('goes on while there is less than ten minutes between two edits, and not longer (L3)', async () => {
    for (const minutes of [0, 9, 9, 9]) {
      world.passMinutes(minutes);
      await endStretches(world.house);
      await edit('editor');
    }
    expect(await rows()).toEqual([]);
    world.passMinutes(10);
    await edit('editor');
    expect(await rows()).toMatchObject([{ detail: { from: 2, to: 5 } }]);
    expect(await open()).toMatchObject([{ firstRevision: 6 }]);
  });

  it('ends when somebody else edits: each row is of one person, in order (L3)', async () => {
    for (const by of ['editor', 'editor', 'board', 'editor'] as const) await edit(by);
    await endStretches(world.house, { all: true });
    expect(await rows()).toMatchObject([
      { actorId: 'ours-editor', detail: { from: 2, to: 3 } },
      { actorId: 'ours-board', detail: { from: 4, to: 4 } },
      { actorId: 'ours-editor', detail: { from: 5, to: 5 } },
    ]);
  });

  it.each([
    ['a file is uploaded', async () => edit('editor', { kind: 'replace_protocol', protocol: (await draft()).document })],
    ['an earlier text is put back', () => succeed(world, restoreRevision, 'editor', { protocolId, revision: 3, earlier: 2 })],
    ['a point gets a name', () => succeed(world, namePoint, 'editor', { protocolId, revision: 3, name: 'Nu' })],
    ['it is laid before the councils', () => succeed(world, submitVersion, 'board', { protocolId, revision: 3, motives: 'm', consequences: 'c', measures: 'm' })],
  ])('ends before %s, which has a row of its own', async (_what, act) => {
    await edit('editor');
    await edit('editor');
    await act();
    expect(await rows()).toMatchObject([{ action: 'edit_draft', detail: { from: 2, to: 3 } }, {}]);
    expect(await open()).toEqual([]);
  }); // prettier-ignore

  it('that was open when the server stopped without a word is told when it starts, and the rest when it stops', async () => {
    await edit('editor');
    const watching = await watchStretches(world.house);
    expect(await rows()).toMatchObject([{ detail: { from: 2, to: 2 } }]);
    await edit('editor');
    await watching.stop();
    expect(await rows()).toMatchObject([{}, { detail: { from: 3, to: 3 } }]);
  });
});

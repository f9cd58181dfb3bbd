import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findRevision } from '@/db/repositories/revisions';
import { emptyProtocol, type Operation } from '@/lib/core/protocol';
import { aProtocol } from '@/lib/testing/consent-journey';
import { failureOf, openWorld, succeed, type World } from '@/lib/testing/world';
import { applyOperations, getDraft } from './drafts';
import { getRevision, listRevisions, restoreRevision } from './revisions';

let world: World;
let protocolId: string;
beforeEach(async () => {
  world = await openWorld();
  ({ protocolId } = await aProtocol(world));
});
afterEach(() => world.close());

const save = (revision: number, ...operations: Operation[]) =>
  succeed(world, applyOperations, 'editor', { protocolId, revision, operations });
const rename = (title: string): Operation => ({ kind: 'change_protocol', patch: { title } });
const list = (before?: number) =>
  succeed(world, listRevisions, 'editor', { protocolId, ...(before !== undefined && { before }) });
const textOf = async (revision: number) =>
  JSON.parse(
    (await world.house.database.read((tx) => findRevision(tx, protocolId, revision)))?.document ?? '',
  ) as unknown;
const draft = () => succeed(world, getDraft, 'editor', { protocolId });

describe('the earlier texts of a draft', () => {
  it('are what stood there before each save, with who wrote them', async () => {
    const first = await draft();
    await save(1, rename('Tweede'));
    await succeed(world, applyOperations, 'board', {
      protocolId,
      revision: 2,
      operations: [rename('Derde')],
    });
    const { revisions } = await list();
    expect(revisions).toMatchObject([
      { revision: 2, title: 'Tweede', changedBy: 'editor', replacedBy: 'edit' },
      { revision: 1, title: 'Meldcode', changedBy: 'editor', replacedBy: 'edit' },
    ]);
    expect(await textOf(1)).toEqual(first.document);
    expect(await succeed(world, getRevision, 'editor', { protocolId, revision: 1 })).toMatchObject({
      title: 'Meldcode',
      draft: { revision: 3 },
      changes: [{ sentence: expect.stringContaining('Derde') as string }],
      more: 0,
    });
  });

  it('include the whole text that an upload took the place of, for ever', async () => {
    await save(1, rename('Een jaar werk'));
    const { document } = await draft();
    const protocol = emptyProtocol({ ...document, title: 'Per ongeluk' });
    await save(2, { kind: 'replace_protocol', protocol });
    for (const days of [2, 40, 400]) {
      world.passMinutes(days * 24 * 60);
      await save((await draft()).revision, rename(`Na ${days} dagen`));
    }
    expect(await textOf(2)).toEqual(document);
    expect((await list()).revisions).toContainEqual(
      expect.objectContaining({ revision: 2, title: 'Een jaar werk', replacedBy: 'upload' }),
    );
  });

  it('can be put back, which is a save like any other: nothing is lost by it', async () => {
    await save(1, rename('Goed'));
    await save(2, rename('Fout'));
    const input = { protocolId, revision: 3, earlier: 2 };
    expect(await succeed(world, restoreRevision, 'editor', input)).toMatchObject({ revision: 4 });
    expect(await draft()).toMatchObject({ revision: 4, document: { title: 'Goed' } });
    expect((await list()).revisions[0]).toMatchObject({ revision: 3, title: 'Fout', replacedBy: 'restore' });
  });

  it('are not put over what a colleague saved meanwhile', async () => {
    await save(1, rename('Goed'));
    await save(2, rename('Van een collega'));
    expect(
      await failureOf(world, restoreRevision, 'editor', { protocolId, revision: 2, earlier: 1 }),
    ).toEqual({ code: 'conflict', revision: 3 });
    expect(
      await failureOf(world, restoreRevision, 'editor', { protocolId, revision: 3, earlier: 9 }),
    ).toEqual({
      code: 'not_found',
    });
  });

  it('are thinned out as time passes, and listed a page at a time', async () => {
    for (let revision = 1; revision <= 70; revision += 1) await save(revision, rename(`Versie ${revision}`));
    const first = await list();
    expect([first.revisions.length, first.hasMore, first.revisions[0]?.revision]).toEqual([50, true, 70]);
    const second = await list(first.revisions.at(-1)!.revision);
    expect([second.revisions.length, second.hasMore, second.revisions.at(-1)?.revision]).toEqual([
      20,
      false,
      1,
    ]);
    world.passMinutes(26 * 60);
    await save(71, rename('Morgen'));
    // The text the draft began with is a point in its history.
    expect((await list()).revisions.map(({ revision }) => revision)).toEqual([71, 70, 1]);
  }, 60_000);

  it('leave nothing behind of a save that was refused', async () => {
    await save(1, rename('Tweede'));
    await failureOf(world, applyOperations, 'board', {
      protocolId,
      revision: 1,
      operations: [rename('Te laat')],
    });
    expect((await list()).revisions).toHaveLength(1);
  });
});

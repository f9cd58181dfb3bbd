import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findRevision } from '@/db/repositories/revisions';
import { savesFrom } from '@/db/repositories/draft-saves';
import type { Operation } from '@/lib/core/protocol';
import { aProtocol } from '@/lib/testing/consent-journey';
import { logFaults } from '@/lib/testing/log-faults';
import { failureOf, openWorld, succeed, type CastName, type World } from '@/lib/testing/world';
import type { EntryId } from '@/schemas/ids';
import { applyOperations, getDraft } from './drafts';
import { getEarlierText, listHistory, namePoint } from './history';
import { endStretches } from './stretches';

let world: World;
let protocolId: string;
beforeEach(async () => {
  world = await openWorld();
  ({ protocolId } = await aProtocol(world));
});
afterEach(() => world.close());

const draft = () => succeed(world, getDraft, 'editor', { protocolId });
async function save(by: CastName, operation: Operation) {
  const { revision } = await draft();
  return succeed(world, applyOperations, by, { protocolId, revision, operations: [operation] });
}
const retitle = (title: string): Operation => ({ kind: 'change_protocol', patch: { title } });
const name = (revision: number, of: string) =>
  succeed(world, namePoint, 'editor', { protocolId, revision, name: of });
const history = (before?: number) =>
  succeed(world, listHistory, 'editor', { protocolId, ...(before !== undefined && { before }) });

describe('the history of a draft', () => {
  it('has a point per session, with who, when and what, newest first (H1)', async () => {
    world.passMinutes(60);
    await save('editor', retitle('Tweede'));
    world.passMinutes(5);
    await save('board', { kind: 'add_entry', collection: 'contacts', index: 0, entry: contact });
    world.passMinutes(30);
    await save('board', retitle('Vierde'));
    expect(await history()).toMatchObject({
      title: 'Vierde',
      revision: 4,
      points: [
        { revision: 4, isNow: true, people: [{ id: 'ours-board', name: 'board' }] },
        {
          ...{ first: 2, revision: 3, isNow: false, summary: 'Contacten, Protocol: 1 nieuw, 1 gewijzigd' },
          ...{ since: '2026-12-09T12:00:00.000Z', until: '2026-12-09T12:05:00.000Z' },
          people: [{ name: 'editor' }, { name: 'board' }],
        },
        { kind: 'start', revision: 1, summary: 'Concept gemaakt' },
      ],
    });
  });

  it('gives the text of a point, and who changed what since (H4)', async () => {
    await save('editor', retitle('Tweede'));
    await save('board', { kind: 'add_entry', collection: 'contacts', index: 0, entry: contact });
    const earlier = await succeed(world, getEarlierText, 'editor', { protocolId, revision: 2 });
    expect(earlier).toMatchObject({
      document: { title: 'Tweede' },
      changedBy: { 'contact c-1': 'board' },
    });
    const now = await succeed(world, getEarlierText, 'editor', { protocolId, revision: 3 });
    expect(now.document).toEqual((await draft()).document);
    const gone = { protocolId, revision: 9 };
    expect(await failureOf(world, getEarlierText, 'editor', gone)).toEqual({ code: 'not_found' });
  });

  it('begins a new point where a whole text was replaced, so that the one before it stays (H2)', async () => {
    await save('editor', retitle('Een jaar werk'));
    const { document } = await draft();
    await save('editor', { kind: 'replace_protocol', protocol: { ...document, title: 'Per ongeluk' } });
    expect((await history()).points).toMatchObject([
      { kind: 'replaced', revision: 3, summary: 'Hele tekst vervangen. Protocol: 1 gewijzigd' },
      { kind: 'edits', revision: 2 },
      { kind: 'start', revision: 1 },
    ]);
  });

  it('is read a page at a time, each point on one of them', async () => {
    for (let count = 0; count < 40; count += 1) {
      world.passMinutes(11);
      await save('editor', retitle(`Versie ${count}`));
      if (count % 9 === 0) await name((await draft()).revision, `Punt ${count}`);
    }
    const first = await history();
    const second = await history(first.olderBefore);
    expect(second.olderBefore).toBeUndefined();
    const all = [...first.points, ...second.points];
    expect(all).toHaveLength(41 + 5);
    expect(all.filter(({ kind }) => kind === 'named')).toHaveLength(5);
    const revisions = all.map(({ revision }) => revision);
    expect(revisions).toEqual(revisions.toSorted((a, b) => b - a));
  }, 60_000);
});

describe('a point with a name', () => {
  it('can be of now and of an earlier text; its text is never forgotten (H3)', async () => {
    await save('editor', retitle('Na overleg'));
    await name(2, '  Na overleg met\nde IB’ers ');
    await save('editor', retitle('Verder'));
    await save('editor', retitle('Nog verder'));
    await name(3, 'Toch nog');
    expect((await history()).points).toMatchObject([
      { revision: 4, isNow: true },
      { kind: 'named', revision: 3, name: 'Toch nog', by: { name: 'editor' } },
      { kind: 'named', revision: 2, name: 'Na overleg met de IB’ers' },
      { kind: 'start', revision: 1 },
    ]);
    for (const days of [2, 40, 400]) {
      world.passMinutes(days * 24 * 60);
      await save('editor', retitle(`Na ${days} dagen`));
    }
    expect(await world.house.database.read((tx) => findRevision(tx, protocolId, 2))).toMatchObject({
      title: 'Na overleg',
    });
    expect((await history()).points).toContainEqual(expect.objectContaining({ name: 'Toch nog' }));
  });

  it.each([
    ['empty', '  ', 'is leeg'],
    ['too long', 'x'.repeat(81), 'Maak de tekst korter'],
  ])('is not made when its name is %s, and says what to do', async (_what, wrong, message) => {
    const input = { protocolId, revision: 1, name: wrong };
    const failure = await failureOf(world, namePoint, 'editor', input);
    expect(JSON.stringify(failure)).toContain(message);
  });

  it('is not made of a text that is not there', async () => {
    const input = { protocolId, revision: 7, name: 'Weg' };
    expect(await failureOf(world, namePoint, 'editor', input)).toEqual({ code: 'not_found' });
  });
});

describe('what is too much of the history', () => {
  it('goes: of long ago one point a day, and no saves; every point that is left has its text (H5, L4)', async () => {
    for (let count = 0; count < 12; count += 1) {
      world.passMinutes(count === 6 ? 24 * 60 : 30);
      await save('editor', retitle(`Versie ${count}`));
    }
    await endStretches(world.house, { all: true });
    world.passMinutes(45 * 24 * 60);
    await save('editor', retitle('Veel later'));
    const { points } = await history();
    expect(points.map(({ revision }) => revision)).toEqual([14, 13, 7, 1]);
    for (const { revision } of points)
      expect(await succeed(world, getEarlierText, 'editor', { protocolId, revision })).toBeTruthy();
    const saves = await world.house.database.read((tx) => savesFrom(tx, protocolId, 1, 100));
    expect(saves.map(({ revision }) => revision)).toEqual([14]);
    const faults = await world.house.database.read((tx) => logFaults(tx, 'ours', world.house.auditKey));
    expect(faults).toEqual([]);
  });
});

const contact = {
  id: 'c-1' as EntryId,
  name: 'Wijkteam',
  kind: 'other' as const,
  routeIds: [],
};

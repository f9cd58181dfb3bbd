import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertDraft, insertProtocol } from '@/db/repositories/protocols';
import { insertVersion, storeState } from '@/db/repositories/versions';
import { listPeople } from '@/lib/server/people/people';
import { getDashboard } from './dashboard';
import { getProtocolOverview } from './protocol-overview';
import { plantPerson } from '@/lib/testing/plant-person';
import { openWorld, succeed, type World } from '@/lib/testing/world';
import { readContent } from '@/lib/testing/read-content';
import type { VersionState } from '@/schemas/version-state';

const protocols = 30;
const versions = 25;
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.house.database.transaction(async (tx) => {
    for (let p = 1; p <= protocols; p += 1) {
      const protocolId = `p${p}`;
      const createdAt = `2026-01-${String(p).padStart(2, '0')}`;
      const document = { ...readContent('model-meldcode'), title: `Protocol ${p}` };
      await insertProtocol(tx, { id: protocolId, boardId: 'ours', slug: protocolId, createdAt });
      await insertDraft(tx, { protocolId, revision: 1, document, changedAt: createdAt, changedBy: 'ours-editor', authorIds: [] });
      for (let number = 1; number <= (p === 1 ? versions : 1); number += 1) {
        const state: VersionState = { status: 'submitted', submittedOn: '2026-02-01', requests: [] };
        const words = { motives: 'm', consequences: 'c', measures: 'm', contentHash: 'h', submittedBy: 'ours-board' };
        const version = { id: `${protocolId}-${number}`, protocolId, number, label: `${number}.0`, document: '{}', title: `Protocol ${p}` };
        await insertVersion(tx, { ...version, ...words, authorIds: [], submittedAt: '2026-02-01T00:00:00.000Z' }, state);
        if (number < versions && p === 1) await storeState(tx, version.id, { ...state, status: 'withdrawn' }, 1);
      }
    }
    for (let n = 100; n < 160; n += 1) {
      const person = { id: `more${n}`, boardId: 'ours', name: `Persoon ${n}`, email: `p${n}@ours.example` };
      await plantPerson(tx, { ...person, passwordHash: 'x', createdAt: '2026-01-01' }, []);
    }
  });
}, 60_000); // prettier-ignore
afterAll(() => world.close());

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('a long list', () => {
  it('of protocols comes in pages, that of the last change first, and loses none', async () => {
    const first = await succeed(world, getDashboard, 'board', {});
    const second = await succeed(world, getDashboard, 'board', { page: 2 });
    expect(first.at.protocols).toEqual({ page: 1, pages: 2 });
    expect(first.protocols).toHaveLength(25);
    const titles = [...first.protocols, ...second.protocols].map(({ title }) => title);
    expect(titles).toEqual(
      numbers(1, protocols)
        .toReversed()
        .map((n) => `Protocol ${n}`),
    );
  });

  it('of protocols is searched by name, before it is cut in pages', async () => {
    const {
      protocols: found,
      count,
      at,
    } = await succeed(world, getDashboard, 'board', { search: 'TOCOL 1' });
    expect(found.map(({ title }) => title).toSorted()).toEqual(
      [1, ...numbers(10, 19), 21].map((n) => `Protocol ${n}`),
    );
    expect(count).toEqual({ visible: protocols, found: 12 });
    expect(at.protocols).toEqual({ page: 1, pages: 1 });
    expect((await succeed(world, getDashboard, 'board', { search: 'geen' })).protocols).toEqual([]);
  });

  it('of what waits comes in pages, and counts every protocol, also those on another page', async () => {
    const seen = [];
    for (const waitingPage of [1, 2, 3]) {
      const { waiting, at } = await succeed(world, getDashboard, 'board', { waitingPage });
      expect(at.waiting).toEqual({ page: waitingPage, pages: 3 });
      seen.push(...waiting.map((one) => 'versionId' in one && one.versionId));
    }
    expect(seen).toEqual(['p1-25', ...numbers(2, protocols).map((n) => `p${n}-1`)]);
  });

  it('of versions comes in pages, newest first, and says on each which one is underway', async () => {
    const [first, second] = [
      await succeed(world, getProtocolOverview, 'board', { protocolId: 'p1' }),
      await succeed(world, getProtocolOverview, 'board', { protocolId: 'p1', page: 2 }),
    ];
    const seen = [...first.versions, ...second.versions].map(({ number }) => number);
    expect(seen).toEqual(numbers(1, versions).toReversed());
    expect(second).toMatchObject({
      at: { page: 2, pages: 2 },
      underway: { label: '25.0' },
      title: 'Protocol 1',
    });
  });

  it('of people comes in pages, by name', async () => {
    const [first, second] = [
      await succeed(world, listPeople, 'admin', {}),
      await succeed(world, listPeople, 'admin', { page: 2 }),
    ];
    expect(first.people).toHaveLength(50);
    expect(first.at.people).toEqual({ page: 1, pages: 2 });
    const names = [...first.people, ...second.people].map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
    expect(new Set(names).size).toBe(60 + 9);
  });
});

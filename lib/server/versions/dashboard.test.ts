import { afterAll, beforeAll, expect, it } from 'vitest';
import { insertDraft, insertProtocol } from '@/db/repositories/protocols';
import { insertVersion } from '@/db/repositories/versions';
import { readContent } from '@/lib/testing/read-content';
import { openWorld, succeed, type CastName, type World } from '@/lib/testing/world';
import type { VersionState } from '@/schemas/version-state';
import { getDashboard } from './dashboard';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const submitted: VersionState = { status: 'submitted', submittedOn: '2026-02-01', requests: [] };
  const inForce = { adoptedOn: '2026-01-02', entryIntoForce: '2026-01-03', evaluationBefore: '2027-01-03' };
  await world.house.database.transaction(async (tx) => {
    const document = { ...readContent('model-meldcode'), title: 'Titel van het concept' };
    await insertProtocol(tx, { id: 'p', boardId: 'ours', slug: 'p', createdAt: '2026-01-01' });
    await insertDraft(tx, { protocolId: 'p', revision: 1, document, changedAt: '2026-03-01', changedBy: 'ours-editor', authorIds: [] });
    const words = { motives: 'm', consequences: 'c', measures: 'm', contentHash: 'h', submittedBy: 'ours-board' };
    const version = { ...words, protocolId: 'p', document: '{}', authorIds: [], submittedAt: '2026-01-01T00:00:00.000Z' };
    await insertVersion(tx, { ...version, id: 'v1', number: 1, label: '1.0', title: 'Titel die geldt' }, { ...submitted, ...inForce, status: 'published' });
    await insertVersion(tx, { ...version, id: 'v2', number: 2, label: '2.0', title: 'Titel die voorligt' }, submitted);
  });
}); // prettier-ignore
afterAll(() => world.close());

it('finds a protocol by the title that this person sees, and by no other', async () => {
  const found = async (actor: CastName, search: string) =>
    (await succeed(world, getDashboard, actor, { search })).protocols.map(({ title }) => title);
  expect(await found('staff', 'geldt')).toEqual(['Titel die geldt']);
  expect(await found('staff', 'voorligt')).toEqual([]);
  expect(await found('staff', 'concept')).toEqual([]);
  expect(await found('board', 'concept')).toEqual(['Titel van het concept']);
  expect(await found('board', 'geldt')).toEqual([]);
});

it('says which version holds, also while a newer one is laid before the councils', async () => {
  const [protocol] = (await succeed(world, getDashboard, 'board', {})).protocols;
  expect(protocol).toMatchObject({
    newest: { label: '2.0' },
    current: { label: '1.0', entryIntoForce: '2026-01-03', isNewest: false },
  });
});

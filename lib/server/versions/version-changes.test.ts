import { afterAll, beforeAll, expect, it } from 'vitest';
import { aNextVersion, aProtocol, aPublishedVersion, aSubmittedVersion } from '@/lib/testing/consent-journey';
import { failureOf, openWorld, succeed, type World } from '@/lib/testing/world';
import { getVersionChanges } from './version-changes';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

it('tells what differs from the version before, and never across protocols', async () => {
  const { protocolId, versionId: since } = await aPublishedVersion(world);
  const versionId = await aNextVersion(world, protocolId);
  const { changes, more } = await succeed(world, getVersionChanges, 'gmrPo', { versionId, since });
  expect({ more, sentences: changes.map(({ sentence }) => sentence) }).toMatchInlineSnapshot(`
    {
      "more": 0,
      "sentences": [
        "Het protocol: titel was "Meldcode", is nu "Meldcode 2".",
      ],
    }
  `);
  const other = await aSubmittedVersion(world, (await aProtocol(world)).protocolId);
  const across = await failureOf(world, getVersionChanges, 'gmrPo', { versionId: other, since });
  expect(across).toEqual({ code: 'not_found' });
});

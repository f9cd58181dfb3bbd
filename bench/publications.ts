import { publishVersion } from '@/lib/server/versions/publish';
import type { House } from '@/lib/server/door/context';
import { adopted, aProtocol, aSubmittedVersion, bothConsent, twice } from '@/lib/testing/consent-journey';
import { openWorld, succeed } from '@/lib/testing/world';

const dates = { entryIntoForce: '2026-12-09', evaluationBefore: '2030-12-09' };

/**
 * So many versions of the model, adopted and ready to be published one after the other, with the work and the folder of
 * the house: everything that a publication does is done, by the door.
 */
export async function publicationsOf({ work, forms }: Pick<House, 'work' | 'forms'>, count: number) {
  const world = await openWorld({ work, forms });
  const ready: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const versionId = await aSubmittedVersion(world, (await aProtocol(world)).protocolId);
    await bothConsent(world, versionId);
    await adopted(world, versionId);
    ready.push(versionId);
  }
  return {
    publish: async () => {
      const versionId = ready.pop();
      if (versionId === undefined) throw new Error('every version is out: make more of them');
      await succeed(world, publishVersion, 'board', { versionId, revision: 4, ...twice(dates) });
    },
    close: world.close,
  };
}

import { expect, it } from 'vitest';
import { aProtocol, aSubmittedVersion } from '@/lib/testing/consent-journey';
import { openWorld, succeed } from '@/lib/testing/world';
import { workHere } from '@/lib/testing/work-here';
import { getVersionPreview } from './version-preview';

it('draws a version once for all the files that its page asks for, and again after a failure', async () => {
  let made = 0;
  const makeFiles = async () => {
    made += 1;
    if (made === 1) throw new Error('no memory');
    return ['', 'poster.svg'].map((path) => ({ path, contentType: 'text/plain', body: Buffer.from(path) }));
  };
  const world = await openWorld({ work: workHere({ makeFiles }) });
  const { protocolId } = await aProtocol(world);
  const versionId = await aSubmittedVersion(world, protocolId);
  const preview = (path: string[]) => succeed(world, getVersionPreview, 'gmrPo', { versionId, path });
  await expect(preview([])).rejects.toThrow('no memory');
  await Promise.all([preview([]), preview(['poster.svg']), preview(['poster.svg'])]);
  expect(made).toBe(2);
  await world.close();
});

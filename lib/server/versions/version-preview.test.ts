import { expect, it } from 'vitest';
import { adopted, aProtocol, aSubmittedVersion, bothConsent, twice } from '@/lib/testing/consent-journey';
import { openWorld, succeed } from '@/lib/testing/world';
import { workHere } from '@/lib/testing/work-here';
import { withdrawPublication } from './decisions';
import { publishVersion } from './publish';
import { getVersionPreview } from './version-preview';

it('says of a version that was taken back what it is, and counts it from no day', async () => {
  const world = await openWorld({
    baseUrl: 'https://ingetrokken.example',
    work: workHere({
      makeFiles: async ({ label, entryIntoForce }) => [
        { path: '', contentType: 'text/plain', body: Buffer.from(`${label} ${entryIntoForce}`) },
      ],
    }),
  });
  const { protocolId } = await aProtocol(world);
  const versionId = await aSubmittedVersion(world, protocolId);
  const shown = async () => {
    const { body } = await succeed(world, getVersionPreview, 'board', { versionId });
    return Buffer.from(body).toString();
  };
  expect(await shown()).toBe('1.0, nog niet gepubliceerd ');
  await bothConsent(world, versionId);
  await adopted(world, versionId);
  const dates = twice({ entryIntoForce: '2027-01-01', evaluationBefore: '2030-01-01' });
  await succeed(world, publishVersion, 'board', { versionId, revision: 4, ...dates });
  expect(await shown()).toBe('1.0 2027-01-01');
  await succeed(world, withdrawPublication, 'board', { versionId, revision: 5, because: 'een tikfout' });
  expect(await shown()).toBe('1.0, ingetrokken ');
  await world.close();
});

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

import { expect, it } from 'vitest';
import { aPublishedVersion } from '@/lib/testing/consent-journey';
import { workHere } from '@/lib/testing/work-here';
import { openWorld, succeed, type World } from '@/lib/testing/world';
import { finderOf } from '@/lib/public-site/published-finder';
import { getVersion } from './versions';

async function printAddressIn(world: World): Promise<string | undefined> {
  const { versionId } = await aPublishedVersion(world);
  return (await succeed(world, getVersion, 'staff', { versionId })).printAddress;
}

it('leads staff to the page to print from, which is published with the version', async () => {
  const world = await openWorld({ work: workHere() });
  try {
    expect(await printAddressIn(world)).toBe('/ours/meldcode/v/1/afdrukken');
    const about = (path: string) => finderOf(world.house).about('ours', 'meldcode', 1, path);
    expect((await about('afdrukken'))?.contentType).toBe('text/html; charset=utf-8');
    expect((await about('afdrukken.zip'))?.contentType).toBe('application/zip');
  } finally {
    await world.close();
  }
});

it('names no such page for a version that was published without one', async () => {
  const world = await openWorld();
  try {
    expect(await printAddressIn(world)).toBeUndefined();
  } finally {
    await world.close();
  }
});

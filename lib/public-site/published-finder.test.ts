import { afterAll, describe, expect, it } from 'vitest';
import { aPublishedVersion } from '@/lib/testing/consent-journey';
import { openWorld } from '@/lib/testing/world';
import { workHere } from '@/lib/testing/work-here';
import { contextOf } from '@/lib/server/door/context';
import { openPublicSite } from './public-site';
import { finderOf } from './published-finder';

const world = await openWorld({ work: workHere() });
afterAll(() => world.close());

describe('a version that a board published', () => {
  const today = () => contextOf(world.house, { kind: 'anonymous' }).today;
  const { answer } = openPublicSite({
    find: finderOf(world.house),
    forms: world.house.forms,
    today,
    moment: () => performance.now(),
  });
  const get = async (url: string) => {
    const given = await answer({ method: 'GET', url });
    return { status: given?.status, text: given?.body.toString() ?? '' };
  };

  it('stands on the public site, with everything it points at', async () => {
    expect((await get('/ours/meldcode')).status).toBe(404);
    await aPublishedVersion(world);
    const page = await get('/ours/meldcode');
    expect(page.status).toBe(200);
    expect(page.text).toContain('<span class="stand geldig">geldig</span>');
    expect(page.text).toContain('GMR VO');
    const printing = await get('/ours/meldcode/v/1/afdrukken');
    const links = [...(page.text + printing.text).matchAll(/(?:href|src)="(\/ours[^"#]*)"/g)].map(
      ([, href = '']) => href,
    );
    for (const kind of ['.png', '.svg', '.pdf', '.zip']) expect(links.join(' ')).toContain(kind);
    expect(links.length).toBeGreaterThan(5);
    for (const link of new Set(links)) expect([link, (await get(link)).status]).toEqual([link, 200]);
    expect((await get('/theirs/meldcode')).status).toBe(404);
  }, 120_000);
});

import { afterAll, describe, expect, it } from 'vitest';
import { aPublishedVersion } from '@/lib/testing/consent-journey';
import { openWorld, succeed } from '@/lib/testing/world';
import { doors } from '@/lib/server/doors';
import { sampleContacts } from '@/scripts/sample-schools';
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

  it('has pages for each school, with its own names and numbers, which follow what the school changes', async () => {
    const fields = { brin: '12AB', name: 'De Vlieger', sector: 'po' as const, street: '', place: '' };
    const { id: schoolId } = await succeed(world, doors.addSchool, 'admin', fields);
    const keep = (revision: number, phone: string) => {
      const contacts = sampleContacts('Basisschool De Vlieger').map((one, i) =>
        i === 0 ? { ...one, phone } : one,
      );
      return succeed(world, doors.changeSchoolContacts, 'admin', { schoolId, revision, contacts });
    };
    /** So long does the site believe that nothing changed. */
    const wait = () => new Promise((go) => setTimeout(go, 300));
    const tagOf = async (url: string) => (await answer({ method: 'GET', url }))?.headers.etag;
    await keep(1, '06-12345678');
    await wait();

    const ofBoard = await get('/ours/meldcode/afdrukken');
    expect(ofBoard.text).toContain('href="/ours/de-vlieger/meldcode/afdrukken"');
    const page = await get('/ours/de-vlieger/meldcode');
    expect(page.text).toMatch(/De Vlieger[^]*Samira El Amrani/);
    expect(page.text).toContain('<a href="/ours/meldcode">Zonder school</a>');
    const printing = await get('/ours/de-vlieger/meldcode/v/1/afdrukken');
    const links = [...(page.text + printing.text).matchAll(/(?:href|src)="(\/ours\/de-vlieger[^"#]*)"/g)];
    for (const link of new Set(links.map(([, href = '']) => href)))
      expect([link, (await get(link)).status]).toEqual([link, 200]);

    const urls = ['deurkaart.pdf', 'belkaart.pdf', 'protocol.json'].map(
      (path) => `/ours/de-vlieger/meldcode/v/1/${path}`,
    );
    const before = await Promise.all(urls.map(tagOf));
    const board = await tagOf('/ours/meldcode/v/1/deurkaart.pdf');
    const kept = { method: 'GET', url: urls[0]!, ifNoneMatch: before[0] };
    expect((await answer(kept))?.status).toBe(304);
    expect((await answer(kept))?.headers['cache-control']).toBe('no-cache');
    await keep(2, '06-12345679');
    await wait();
    const after = await Promise.all(urls.map(tagOf));
    expect(after.map((tag, i) => tag === before[i])).toEqual([false, true, true]);
    expect(await tagOf('/ours/meldcode/v/1/deurkaart.pdf')).toBe(board);

    for (const nowhere of [
      '/theirs/de-vlieger/meldcode',
      '/ours/de-vlieger/anders',
      '/ours/de-vlieger',
      '/ours/de-vlieger/meldcode/geheim.pdf',
    ])
      expect([nowhere, (await get(nowhere)).status]).toEqual([nowhere, 404]);
    await succeed(world, doors.removeSchool, 'admin', { schoolId });
    await wait();
    expect((await get('/ours/de-vlieger/meldcode')).status).toBe(404);
    expect((await get('/ours/meldcode/afdrukken')).text).not.toContain('de-vlieger');
  }, 120_000);
});

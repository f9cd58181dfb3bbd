import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { etagOf } from '@/lib/server/basics/seals';
import { formsHere } from '@/lib/testing/forms-here';
import { openPublicSite } from './public-site';
import type { PublicRequest } from './public-site';
import type { PublishedVersion, WithdrawnVersion } from '@/lib/server/versions/published';
import type { PublishedFinder } from './published-finder';

const filler = '<p>tekst</p>'.repeat(200);
const cardFiles = [
  'uitgebreid-a3.pdf',
  'rolkaart-12.pdf',
  'zakkaart-a4.pdf',
  'deurkaart.pdf',
  'belkaart.pdf',
];
const filesOf = (number: number): Record<string, { contentType: string; body: Uint8Array }> => ({
  '': {
    contentType: 'text/html; charset=utf-8',
    body: Buffer.from(`<h1>Plan ${number}</h1><!--stand-->${filler}`),
  },
  doorlopen: {
    contentType: 'text/html; charset=utf-8',
    body: Buffer.from(`<h1>Doorlopen</h1><!--stand-->${filler}`),
  },
  afdrukken: {
    contentType: 'text/html; charset=utf-8',
    body: Buffer.from(`<h1>Afdrukken</h1><!--stand-->${filler}`),
  },
  'afdrukken.zip': { contentType: 'application/zip', body: Buffer.from('PK'.repeat(600)) },
  'poster.svg': { contentType: 'image/svg+xml; charset=utf-8', body: Buffer.from('<svg/>') },
  'poster-a3.pdf': { contentType: 'application/pdf', body: Buffer.from('%PDF-a3') },
  'poster-a4.pdf': { contentType: 'application/pdf', body: Buffer.from('%PDF-a4') },
  ...Object.fromEntries(
    cardFiles.map((name) => [name, { contentType: 'application/pdf', body: Buffer.from(`%PDF-${name}`) }]),
  ),
  'protocol.json': { contentType: 'application/json; charset=utf-8', body: Buffer.from('{}') },
});

function aboutOf(versions: PublishedVersion[], number: number, path: string) {
  const file = versions.some((one) => one.number === number) ? filesOf(number)[path] : undefined;
  return file && { contentType: file.contentType, seal: etagOf(file.body) };
}

/** A site with "voorbeeld/meldcode", a clock to turn, and a count of what was asked of the database. */
function site(versions: PublishedVersion[], today = '2026-06-01', memory?: number, forms = formsHere()) {
  const clock = { today, moment: 0 };
  const asked = { versions: 0, files: 0 };
  let states = 0;
  const withdrawn: WithdrawnVersion[] = [];
  const find: PublishedFinder = {
    state: async () => {
      states += 1;
      return JSON.stringify([versions, withdrawn]);
    },
    about: async (_board, _protocol, number, path) => aboutOf(versions, number, path),
    versions: async (board, protocol) => {
      asked.versions += 1;
      return board === 'voorbeeld' && protocol === 'meldcode' ? [...versions] : [];
    },
    withdrawn: async () => withdrawn,
    schools: async () => [],
    ofSchool: async () => undefined,
    file: async (_board, _protocol, number, path) => {
      asked.files += 1;
      return versions.some((one) => one.number === number) ? filesOf(number)[path] : undefined;
    },
  };
  const { answer } = openPublicSite({
    find,
    forms,
    today: () => clock.today,
    moment: () => clock.moment,
    ...(memory && { memory }),
  });
  const get = async (url: string, more: Partial<PublicRequest> = {}) => {
    const given = await answer({ method: 'GET', url, ...more });
    if (!given) throw new Error(`${url} is no public address`);
    return { ...given, text: given.body.toString() };
  };
  return { get, answer, clock, asked, versions, withdrawn, states: () => states };
}
const first = { number: 1, label: '1.0', entryIntoForce: '2026-01-01' };
const second = { number: 2, label: '2.0', entryIntoForce: '2026-05-01' };

describe('the public site', () => {
  it('serves the version in force, and every version for ever', async () => {
    const { get } = site([first, second]);
    expect((await get('/voorbeeld/meldcode')).text).toContain('<span class="stand geldig">geldig</span>');
    expect((await get('/voorbeeld/meldcode/v/2')).text).toContain('geldig</span>');
    expect((await get('/voorbeeld/meldcode/v/1')).text).toContain(
      'Dit is versie 1.0. Sinds 1 mei 2026 geldt versie 2.0. <a href="/voorbeeld/meldcode">Ga naar versie 2.0</a>',
    );
    expect((await get('/voorbeeld/meldcode/v/1/doorlopen')).text).toContain(
      'href="/voorbeeld/meldcode/doorlopen"',
    );
  });

  it('changes what a page says at midnight, and when something is published', async () => {
    const { get, clock, versions } = site([first], '2026-04-30');
    const before = await get('/voorbeeld/meldcode/v/1');
    expect(before.text).toContain('geldig</span>');
    versions.push(second);
    clock.moment += 1000;
    expect((await get('/voorbeeld/meldcode/v/2')).text).toContain(
      'geldt pas vanaf 1 mei 2026. Tot die dag geldt versie 1.0.',
    );
    expect((await get('/voorbeeld/meldcode')).headers.etag).toBe(before.headers.etag);
    clock.today = '2026-05-01';
    clock.moment += 1000;
    expect((await get('/voorbeeld/meldcode/v/1')).text).toContain('Sinds 1 mei 2026 geldt versie 2.0');
    expect((await get('/voorbeeld/meldcode')).headers.etag).not.toBe(before.headers.etag);
  });

  it('makes a page once, however many ask for it at the same time', async () => {
    const { get, asked } = site([first]);
    const all = await Promise.all(Array.from({ length: 20 }, (_, i) => get(`/voorbeeld/meldcode?${i}`)));
    expect(asked.files).toBe(1);
    expect(new Set(all.map(({ text }) => text)).size).toBe(1);
  });

  it('makes a page anew when the making failed', async () => {
    let tries = 0;
    const find = {
      state: async () => '',
      versions: async () => [first],
      withdrawn: async () => [],
      schools: async () => [],
      ofSchool: async () => undefined,
      about: async () => aboutOf([first], 1, ''),
      file: async () => {
        tries += 1;
        if (tries === 1) throw new Error('disk');
        return filesOf(1)[''];
      },
    };
    const { answer } = openPublicSite({
      find,
      forms: formsHere(),
      today: () => '2026-06-01',
      moment: () => 0,
    });
    const request = { method: 'GET', url: '/voorbeeld/meldcode' };
    await expect(answer(request)).rejects.toThrow('disk');
    expect(await answer(request)).toMatchObject({ status: 200 });
  });

  it('trims a row of slashes in linear time', async () => {
    const { answer } = site([first]);
    const worst = `/voorbeeld${'/'.repeat(100_000)}x`;
    const started = performance.now();
    expect(await answer({ method: 'GET', url: worst })).toMatchObject({ status: 404 });
    expect(performance.now() - started).toBeLessThan(200);
  });

  it('keeps no page past its memory, under whatever address it was asked', async () => {
    const { get, asked } = site([first], '2026-06-01', 1);
    await get('/voorbeeld/meldcode?a');
    await get('/voorbeeld/meldcode?a');
    expect(asked.files).toBe(2);
  });

  it('does not remember long addresses', async () => {
    const { get, asked } = site([first]);
    const long = `/voorbeeld/meldcode?${'a'.repeat(300)}`;
    await get(long);
    await get(long);
    expect(asked).toEqual({ versions: 2, files: 1 });
  });

  it('shows a version at once that was published a moment ago', async () => {
    const { get, versions } = site([first]);
    await get('/voorbeeld/meldcode');
    versions.push(second);
    expect((await get('/voorbeeld/meldcode/v/2')).status).toBe(200);
  });

  it('says from when a protocol is in force that has no version in force yet', async () => {
    const { get } = site([first], '2025-12-01');
    const answer = await get('/voorbeeld/meldcode');
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('Deze meldcode geldt vanaf 1 januari 2026');
    expect(answer.text).toContain('/voorbeeld/meldcode/v/1');
  });

  it('serves posters on A3 and A4, the JSON and the checklist', async () => {
    const { get } = site([first]);
    const at = '/voorbeeld/meldcode/v/1';
    expect((await get(`${at}/poster.pdf`)).text).toBe('%PDF-a3');
    const a4 = await get(`${at}/poster.pdf?paper=a4`);
    expect(a4.text).toBe('%PDF-a4');
    expect(a4.headers['content-disposition']).toBe('inline; filename="meldcode-poster-a4.pdf"');
    for (const file of ['poster.svg', 'protocol.json', 'doorlopen'])
      expect((await get(`${at}/${file}`)).status).toBe(200);
    for (const bad of [
      `${at}/poster.pdf?paper=a2`,
      `${at}/geheim`,
      '/voorbeeld/meldcode/v/01',
      '/voorbeeld/meldcode/v/3',
      '/niemand/meldcode',
      '/voorbeeld',
      '/voorbeeld/%2e%2e/x',
      '/VOORBEELD/meldcode',
    ]) {
      const answer = await get(bad);
      expect([bad, answer.status]).toEqual([bad, 404]);
      expect(answer.text).toContain('tel:112');
    }
  });

  it('serves every card as a pdf with a name of its own, in a frame of ours, for ever', async () => {
    const { get } = site([first]);
    for (const file of cardFiles) {
      const { status, text, headers } = await get(`/voorbeeld/meldcode/v/1/${file}`);
      expect([status, text]).toEqual([200, `%PDF-${file}`]);
      expect(headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="meldcode-${file}"`,
        'x-frame-options': 'SAMEORIGIN',
        'cache-control': 'public, max-age=31536000, immutable',
      });
      const ifNoneMatch = headers.etag;
      expect(await get(`/voorbeeld/meldcode/${file}`, { ifNoneMatch })).toMatchObject({
        status: 304,
        text: '',
      });
    }
    expect((await get('/voorbeeld/meldcode/v/1/rolkaart-13.pdf')).status).toBe(404);
  });

  it('leaves the addresses of the program to the program', async () => {
    const { answer } = site([first]);
    for (const url of [
      '/',
      '/studio/protocol',
      '/inloggen',
      '/api/auth/session',
      '/_next/static/x.js',
      '/assets/x',
      '/schema/a',
    ]) {
      expect(await answer({ method: 'GET', url })).toBeUndefined();
    }
  });

  it('reads only: any other method changes nothing and is told so', async () => {
    const { get, asked } = site([first]);
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      expect(await get('/voorbeeld/meldcode', { method })).toMatchObject({
        status: 405,
        headers: { allow: 'GET, HEAD' },
      });
    }
    expect(asked).toEqual({ versions: 0, files: 0 });
  });

  it('serves what one prints from: a page that says how its version stands, a pdf in a frame of ours, all as one zip', async () => {
    const { get, clock } = site([first, second]);
    const at = '/voorbeeld/meldcode/v/1';
    const page = await get(`${at}/afdrukken`);
    expect(page.headers['content-security-policy']).toMatch(/default-src 'none'.*frame-src 'self'/);
    const other = (await get(at)).headers['content-security-policy'];
    expect(other).not.toContain('frame-src');
    clock.today = '2027-06-01';
    expect((await get(`${at}/afdrukken`)).text).toContain('geldt versie 2.0');
    const { headers } = await get(`${at}/poster.pdf?paper=a4`);
    expect(headers).toMatchObject({ 'x-frame-options': 'SAMEORIGIN', 'x-content-type-options': 'nosniff' });
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
    const zip = await get(`${at}/afdrukken.zip`, { acceptEncoding: 'br, gzip' });
    expect(zip.headers['content-disposition']).toBe('attachment; filename="meldcode-afdrukken.zip"');
    expect(zip.headers['content-encoding']).toBeUndefined();
    const again = await get(`${at}/afdrukken.zip`, { ifNoneMatch: zip.headers.etag });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('sets no cookie and the strict headers on every answer', async () => {
    const { get } = site([first]);
    for (const url of [
      '/voorbeeld/meldcode',
      '/voorbeeld/meldcode/v/1/doorlopen',
      '/voorbeeld/meldcode/poster.svg',
      '/voorbeeld/meldcode/afdrukken',
      '/voorbeeld/meldcode/afdrukken.zip',
      '/geen/pagina',
    ]) {
      const { headers } = await get(url);
      expect(Object.keys(headers)).not.toContain('set-cookie');
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'DENY',
      });
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
    }
    const page = (await get('/voorbeeld/meldcode/doorlopen')).headers['content-security-policy'];
    expect(page).toContain("connect-src 'none'");
    expect(page).not.toContain('unsafe');
  });

  it('answers 304 when nothing changed, and keeps for ever only what cannot change', async () => {
    const { get } = site([first]);
    const page = await get('/voorbeeld/meldcode');
    expect(page.headers['cache-control']).toBe('no-cache');
    const again = await get('/voorbeeld/meldcode', { ifNoneMatch: `"other", ${page.headers.etag}` });
    expect(again).toMatchObject({ status: 304, text: '' });
    expect((await get('/voorbeeld/meldcode', { ifNoneMatch: '"other"' })).status).toBe(200);
    expect((await get('/voorbeeld/meldcode/v/1/poster.svg')).headers['cache-control']).toContain('immutable');
    expect((await get('/voorbeeld/meldcode/poster.svg')).headers['cache-control']).toBe('no-cache');
  });

  it('sends the smallest encoding that the browser takes', async () => {
    const { get } = site([first]);
    const plain = (await get('/voorbeeld/meldcode')).text;
    const br = await get('/voorbeeld/meldcode', { acceptEncoding: 'gzip, deflate, br' });
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.body).toString()).toBe(plain);
    const gzip = await get('/voorbeeld/meldcode', { acceptEncoding: 'gzip, br;q=0' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(plain);
  });

  it('asks the database for a file once, and at most four times a second whether something was published', async () => {
    const { get, asked, clock, states, versions } = site([first]);
    const acceptEncoding = 'br';
    for (let i = 0; i < 50; i += 1) await get('/voorbeeld/meldcode', { acceptEncoding });
    expect([asked, states()]).toEqual([{ versions: 1, files: 1 }, 1]);
    clock.moment += 251;
    await get('/voorbeeld/meldcode', { acceptEncoding });
    expect([asked, states()]).toEqual([{ versions: 1, files: 1 }, 2]);
    versions.push(second);
    clock.moment += 251;
    await get('/voorbeeld/meldcode', { acceptEncoding });
    expect([asked, states()]).toEqual([{ versions: 2, files: 2 }, 3]);
  });

  it('compresses a page once, also when memory holds only a few of those that are asked in turn', async () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ ...first, number: i + 1 }));
    const { get, asked } = site(many, '2026-06-01', 2000);
    const acceptEncoding = 'br';
    for (let round = 0; round < 3; round += 1) {
      for (const { number } of many) {
        const { body } = await get(`/voorbeeld/meldcode/v/${number}`, { acceptEncoding });
        expect(brotliDecompressSync(body).toString()).toContain(`<h1>Plan ${number}</h1>`);
      }
    }
    expect(asked).toEqual({ versions: 30, files: 30 });
  });

  it('takes a slash at the end away, and never sends anybody to another site', async () => {
    const { get } = site([first]);
    expect(await get('/voorbeeld/meldcode/?a=1')).toMatchObject({
      status: 308,
      headers: { location: '/voorbeeld/meldcode?a=1' },
    });
    for (const url of ['/x//evil.example/', '/\\evil.example/']) {
      const { headers } = await get(url);
      expect(headers.location ?? '/').toMatch(/^\/(?![/\\])/);
    }
  });
});

describe('a publication that was taken back before its day', () => {
  const reason = 'De dag van inwerkingtreding <klopte> niet.';
  const back = { number: 2, label: '2.0', withdrawnOn: '2026-04-01', because: reason };

  it('says so and why at every address of it, and nothing of it is kept', async () => {
    const { get, withdrawn } = site([first], '2026-04-02');
    withdrawn.push(back);
    for (const path of ['', '/doorlopen', '/poster.pdf?paper=a4', '/protocol.json']) {
      const answer = await get(`/voorbeeld/meldcode/v/2${path}`);
      expect(answer).toMatchObject({ status: 410, headers: { 'cache-control': 'no-store' } });
      expect(answer.text).toContain('Versie 2.0 is ingetrokken');
      expect(answer.text).toContain('&lt;klopte&gt;');
      expect(answer.text).toContain('tel:112');
      expect(answer.text).toContain('href="/voorbeeld/meldcode"');
    }
    expect(await get('/voorbeeld/meldcode')).toMatchObject({ status: 200 });
  });

  it('leads nowhere when there is no other version', async () => {
    const { get, withdrawn } = site([], '2026-04-02');
    withdrawn.push(back);
    const answer = await get('/voorbeeld/meldcode/v/2');
    expect(answer).toMatchObject({ status: 410 });
    expect(answer.text).not.toContain('href="/voorbeeld/meldcode"');
    expect(answer.text).toContain('Vraag je school welke meldcode geldt.');
  });

  it('is gone from an address that was just asked for within a quarter of a second', async () => {
    const { get, clock, versions, withdrawn } = site([first, second], '2026-04-01');
    const address = '/voorbeeld/meldcode/v/2/poster.pdf?paper=a4';
    // A browser that keeps it would go on showing it: what is not in force yet is asked for each time.
    expect(await get(address)).toMatchObject({ status: 200, headers: { 'cache-control': 'no-cache' } });
    versions.pop();
    withdrawn.push(back);
    clock.moment += 251;
    expect(await get(address)).toMatchObject({ status: 410 });
  });
});

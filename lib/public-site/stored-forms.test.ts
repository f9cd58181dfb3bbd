import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openForms, type KeptForms } from '@/lib/server/basics/kept-forms';
import { publishVersion } from '@/lib/server/versions/publish';
import { adopted, aProtocol, aSubmittedVersion, bothConsent } from '@/lib/testing/consent-journey';
import { openWorld, succeed, type World } from '@/lib/testing/world';
import { workHere } from '@/lib/testing/work-here';
import { contextOf } from '@/lib/server/door/context';
import { openPublicSite } from './public-site';
import { finderOf } from './published-finder';

let folder: string;
let world: World;
/** What was compressed, as the site had to do it itself. */
let keptBySite: string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'meldcode-stored-'));
  world = await openWorld({ work: workHere(), forms: openForms(folder, Buffer.alloc(32, 1)) });
  const { protocolId } = await aProtocol(world);
  const versionId = await aSubmittedVersion(world, protocolId);
  await bothConsent(world, versionId);
  await adopted(world, versionId);
  const days = { entryIntoForce: '2026-12-20', evaluationBefore: '2030-01-01' };
  await succeed(world, publishVersion, 'board', { versionId, revision: 4, ...days, again: days });
}, 60_000);
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

/** A site that has just started, on what is on disk. */
function startSite(forms: KeptForms = world.house.forms) {
  keptBySite = [];
  const watched: KeptForms = {
    ...forms,
    keep: (seal, status, sendable) => {
      keptBySite.push(status);
      return forms.keep(seal, status, sendable);
    },
  };
  const today = () => contextOf(world.house, { kind: 'anonymous' }).today;
  const site = openPublicSite({
    find: finderOf(world.house),
    forms: watched,
    today,
    moment: () => performance.now(),
  });
  return async (url: string, acceptEncoding?: string) =>
    (await site.answer({ method: 'GET', url, ...(acceptEncoding && { acceptEncoding }) }))!;
}

const paths = [
  '',
  '/doorlopen',
  '/afdrukken',
  '/poster.svg',
  '/poster.pdf?paper=a3',
  '/poster.pdf?paper=a4',
  '/uitgebreid-a3.pdf',
  '/rolkaart-1.pdf',
  '/zakkaart.pdf',
  '/zakkaart-a4.pdf',
  '/deurkaart.pdf',
  '/belkaart.pdf',
  '/protocol.json',
];

it('what is published was compressed at its publication, before its day and from its day on', async () => {
  for (const day of ['2026-12-10T12:00:00Z', '2026-12-21T12:00:00Z']) {
    world.setTime(day);
    const get = startSite();
    for (const path of paths) {
      const url = `/ours/meldcode/v/1${path}`;
      const [plain, br, gzip] = [await get(url), await get(url, 'br'), await get(url, 'gzip')];
      expect([url, plain.status]).toEqual([url, 200]);
      expect(br.headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
      expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
      expect([br.headers.etag, gzip.headers.etag]).toEqual([plain.headers.etag, plain.headers.etag]);
      expect(br.headers.vary).toBe('Accept-Encoding');
    }
    expect(keptBySite).toEqual([]);
  }
});

it('data from before there were forms works: each is made once, at the first ask, and kept', async () => {
  rmSync(folder, { recursive: true });
  const before = startSite();
  const url = '/ours/meldcode';
  const asked = await Promise.all(Array.from({ length: 20 }, () => before(url, 'br')));
  expect(new Set(asked.map(({ body }) => body.toString('hex'))).size).toBe(1);
  expect(keptBySite).toHaveLength(1);
  expect(readdirSync(folder)).toHaveLength(1);
  const after = startSite();
  expect((await after(url, 'br')).body.equals(asked[0]!.body)).toBe(true);
  expect(keptBySite).toEqual([]);
});

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { etagOf } from '@/lib/server/basics/seals';
import { formsHere } from '@/lib/testing/forms-here';
import { publicListener } from './public-listener';
import { openPublicSite } from './public-site';
import type { PublishedFinder } from './published-finder';
import { startServer, type Listening } from './start-server';

const files: Record<string, { contentType: string; body: Uint8Array }> = {
  'infographic-150dpi.png': { contentType: 'image/png', body: Buffer.alloc(2000, 'PNG') },
  'poster.svg': { contentType: 'image/svg+xml; charset=utf-8', body: Buffer.from('<svg/>') },
  'poster-a3.pdf': { contentType: 'application/pdf', body: Buffer.from('%PDF-a3') },
  'afdrukken.zip': { contentType: 'application/zip', body: Buffer.from('PK'.repeat(600)) },
};
const isOurs = (board: string, protocol: string) => board === 'voorbeeld' && protocol === 'meldcode';
const one = { number: 1, label: '1.0', entryIntoForce: '2026-01-01' };
const find: PublishedFinder = {
  state: async () => '',
  versions: async (board, protocol) => (isOurs(board, protocol) ? [one] : []),
  withdrawn: async () => [],
  schools: async () => [],
  ofSchool: async () => undefined,
  about: async (_board, _protocol, _number, path) =>
    files[path] && { contentType: files[path].contentType, seal: etagOf(files[path].body) },
  file: async (_board, _protocol, _number, path) => files[path],
};
const site = openPublicSite({ find, forms: formsHere(), today: () => '2026-06-01', moment: () => 0 });
let server: Listening;
beforeAll(async () => {
  const listener = publicListener(
    () => undefined,
    site,
    async (_request, response) => void response.writeHead(404).end(),
  );
  server = await startServer(listener, 0, '127.0.0.1');
});
afterAll(() => server.stop());

const at = '/voorbeeld/meldcode/v/1';
const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${server.address}${path}`, { redirect: 'manual', ...init });
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe.each(Object.keys(files))('%s of a version', (path) => {
  const address = `${at}/${path}`.replace('poster-a3.pdf', 'poster.pdf?paper=a3');
  const { contentType, body } = files[path]!;

  it('is sent whole, under a name that says what it is of, and kept for ever', async () => {
    const response = await ask(address);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': contentType,
      'content-disposition': `${path.endsWith('zip') ? 'attachment' : 'inline'}; filename="meldcode-${path}"`,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    expect(Buffer.compare(await bytesOf(response), body)).toBe(0);
  });

  it('is described without being sent, and not sent again to who has it', async () => {
    const head = await ask(address, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(body.length)]);
    expect(await bytesOf(head)).toHaveLength(0);
    const etag = head.headers.get('etag')!;
    for (const tag of [etag, `"x", ${etag}`, etag.replace('W/', ''), '*']) {
      const again = await ask(address, { headers: { 'if-none-match': tag } });
      expect([tag, again.status, (await bytesOf(again)).length]).toEqual([tag, 304, 0]);
    }
    expect((await ask(address, { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
  });

  it.each(['bytes=0-9', 'bytes=99999-', 'bytes=9-0', 'bytes=0-1,3-4,6-', 'lines=1-2', 'bytes=-1'])(
    'is sent whole to who asks for a part (%s): we promise no parts',
    async (range) => {
      const response = await ask(address, { headers: { range } });
      expect([response.status, response.headers.get('content-range')]).toEqual([200, null]);
      expect(await bytesOf(response)).toHaveLength(body.length);
    },
  );
});

it.each([
  `/voorbeeld/meldcode/v/9/infographic-150dpi.png`,
  `/voorbeeld/meldcode/v/0/infographic-150dpi.png`,
  `/voorbeeld/meldcode/v/01/infographic-150dpi.png`,
  `/voorbeeld/anders/v/1/infographic-150dpi.png`,
  `${at}/infographic-300dpi.png`,
  `${at}/INFOGRAPHIC-150dpi.png`,
  `${at}/infographic-150dpi.png%00.svg`,
  `${at}/..%2finfographic-150dpi.png`,
  `${at}/x%2f..%2finfographic-150dpi.png`,
  `${at}/.infographic-150dpi.png`,
  `${at}/poster.pdf?paper=..%2f..%2fx`,
  `${at}/poster.pdf?paper=a3%0d%0aSet-Cookie:x`,
])('gives nothing at %s, where no version has a file', async (address) => {
  expect((await ask(address)).status).toBe(404);
});

it('says a file name of small letters, digits, dots and dashes alone, whatever address is asked', async () => {
  const part = fc.oneof(
    fc.constantFrom('..', '%0d%0aX:1', '"', '%22', 'poster.pdf', 'infographic-150dpi.png', '%2e', '\\'),
    fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 3 }), fc.string(), async (parts, paper) => {
      const url = `${at}/${parts.join('/')}?paper=${paper}`;
      const given = await site.answer({ method: 'GET', url });
      expect([200, 308, 404]).toContain(given?.status);
      const named = given?.headers['content-disposition'] ?? 'inline; filename="x"';
      expect(named).toMatch(/^(inline|attachment); filename="[a-z0-9.-]+"$/);
    }),
  );
});

import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { publicListener } from './public-listener';
import { openPublicSite } from './public-site';
import { startServer, type Listening } from './start-server';

const nothing = { versions: async () => [], withdrawn: async () => [], file: async () => undefined };
const broken = { ...nothing, versions: () => Promise.reject(new Error('disk')) };
let listening: Listening;
let asked: string[] = [];
let source: unknown;
beforeAll(async () => {
  const parts = { today: () => '2026-06-01', moment: () => 0 };
  const [site, bad] = [
    openPublicSite({ ...parts, find: nothing }),
    openPublicSite({ ...parts, find: broken }),
  ];
  const either = {
    answer: (request: Parameters<typeof site.answer>[0]) =>
      (request.url.startsWith('/kapot') ? bad : site).answer(request),
  };
  const studio = async (
    request: { url?: string | undefined; headers: Record<string, unknown> },
    response: { end: () => unknown },
  ) => {
    asked.push(request.url ?? '');
    source = request.headers['x-meldcode-source'];
    response.end();
  };
  const listener = publicListener(() => undefined, either, studio, {
    'strict-transport-security': 'max-age=1',
  });
  listening = await startServer(listener, 0, '127.0.0.1');
});
afterAll(() => listening.stop());

/** What comes back for a request as it goes over the line, which fetch would tidy up first. */
function say(firstLine: string): Promise<string> {
  asked = [];
  return new Promise((resolve, reject) => {
    let heard = '';
    const line = connect(Number(new URL(listening.address).port), '127.0.0.1');
    line.on('data', (chunk) => (heard += chunk.toString().toLowerCase()));
    line.on('close', () => resolve(heard)).on('error', reject);
    line.write(`${firstLine} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  });
}
const strict = [
  'content-security-policy:',
  'x-content-type-options: nosniff',
  'referrer-policy:',
  'strict-transport-security:',
];

it.each([
  ['GET http://evil.example/voorbeeld/meldcode', '400'],
  ['GET //evil.example/', '400'],
  ['GET /\\evil.example/', '400'],
  ['OPTIONS *', '400'],
  ['TRACE /', '400'],
  [`GET /${'/'.repeat(15_000)}`, '414'],
  [`GET /voorbeeld/meldcode?${'a'.repeat(2100)}`, '414'],
  ['GET /niets/hier', '404'],
  ['GET /kapot/hier', '500'],
])('answers %s itself, with %s and strict headers', async (firstLine, status) => {
  const heard = await say(firstLine);
  expect(heard).toContain(`http/1.1 ${status} `);
  expect(heard).not.toContain('location:');
  expect(strict.filter((header) => !heard.includes(header))).toEqual([]);
  expect(asked).toEqual([]);
});

it('gives the studio strict headers to begin with, for what its framework answers by itself', async () => {
  const heard = await say('GET /studio/');
  expect(strict.filter((header) => !heard.includes(header))).toEqual([]);
  expect(asked).toEqual(['/studio/']);
});

it('tells the studio where a request comes from, whatever the request says of it', async () => {
  await say('GET /studio HTTP/1.1\r\nX-Meldcode-Source: 203.0.113.9\r\nX-Ignore:');
  expect(source).toBe('127.0.0.1');
});

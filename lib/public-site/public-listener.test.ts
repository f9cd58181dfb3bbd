import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formsHere } from '@/lib/testing/forms-here';
import { publicHeaders } from './public-headers';
import { publicListener } from './public-listener';
import { openPublicSite } from './public-site';
import { startServer, type Listening } from './start-server';

const nothing = {
  state: async () => '',
  versions: async () => [],
  withdrawn: async () => [],
  schools: async () => [],
  ofSchool: async () => undefined,
  about: async () => undefined,
  file: async () => undefined,
};
const broken = { ...nothing, versions: () => Promise.reject(new Error('disk')) };
let listening: Listening;
let asked: string[] = [];
let source: unknown;
beforeAll(async () => {
  const parts = { forms: formsHere(), today: () => '2026-06-01', moment: () => 0 };
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
  const more = { ...publicHeaders('text/plain'), 'strict-transport-security': 'max-age=1' };
  listening = await startServer(listener, 0, '127.0.0.1', false, more);
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

it.each([
  ['GET / HTTP/1.1\r\n\r\n', 'no host', '400'],
  ['GET\r\n\r\n', 'no request', '400'],
  ['nonsense \u0000\r\n\r\n', 'no letters', '400'],
  ['GET / HTTP/9.9\r\nHost: x\r\n\r\n', 'no version we know', '400'],
  ['POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 'two lengths', '400'],
  ['POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n', 'both', '400'],
  [`GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 'long headers', '431'],
  ['GET /niets/hier HTTP/1.1\r\nHost: x\r\nExpect: iets\r\nConnection: close\r\n\r\n', 'expects', '404'],
])('answers with strict headers what is no request as it should be (%#)', async (sent, _what, status) => {
  const heard = await new Promise<string>((resolve, reject) => {
    let all = '';
    const line = connect(Number(new URL(listening.address).port), '127.0.0.1');
    line.on('data', (chunk) => (all += chunk.toString().toLowerCase()));
    line.on('close', () => resolve(all)).on('error', reject);
    line.write(sent);
  });
  expect(heard).toContain(`http/1.1 ${status} `);
  expect(strict.filter((header) => !heard.includes(header))).toEqual([]);
});

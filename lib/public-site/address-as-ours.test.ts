import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { addressAsOurs } from './address-as-ours';

async function told(baseUrl: string, headers: Record<string, string>) {
  const request = { headers: { ...headers } } as unknown as IncomingMessage;
  await addressAsOurs(async () => undefined, baseUrl)(request, {} as ServerResponse);
  const { host, 'x-forwarded-host': forwarded, 'x-forwarded-proto': proto, ...others } = request.headers;
  expect(forwarded).toBe(host);
  expect(Object.keys(others).filter((name) => name.includes('forwarded'))).toEqual([]);
  return `${String(proto)} ${host}`;
}

it.each([
  [{ host: '10.0.0.5:3000' }],
  [{ host: 'meldcode.school.example:8080' }],
  [{ host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' }],
  [{ host: 'meldcode.school.example', forwarded: 'host=evil.example', 'x-forwarded-port': '3000' }],
  [{ host: 'not a host' }],
  [{}],
])('tells the studio our own address, whatever a proxy passed on: %j', async (headers) => {
  expect(await told('https://meldcode.school.example', headers)).toBe('https meldcode.school.example');
});

it('answers a change under the name of this machine that the browser used', async () => {
  const headers = { host: '10.0.0.5', origin: 'http://127.0.0.1:4300' };
  expect(await told('http://localhost:4300', headers)).toBe('http 127.0.0.1:4300');
  const foreign = { host: '10.0.0.5', origin: 'http://evil.example' };
  expect(await told('http://localhost:4300', foreign)).toBe('http localhost:4300');
});

it.each([
  ['localhost:4300', 'http localhost:4300'],
  ['127.0.0.1:4300', 'http 127.0.0.1:4300'],
  ['127.0.0.1:9', 'http localhost:4300'],
])('keeps both names of this machine: %s', async (host, expected) => {
  expect(await told('http://localhost:4300', { host })).toBe(expected);
});

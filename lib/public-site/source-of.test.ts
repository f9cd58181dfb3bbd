import { expect, it } from 'vitest';
import { sourceOf } from './source-of';

const from = (remoteAddress: string, forwarded?: string) =>
  sourceOf({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } } as never);

it.each([
  ['203.0.113.9', undefined, '203.0.113.9'],
  ['::ffff:203.0.113.9', undefined, '203.0.113.9'],
  // Somebody who comes straight here says what they like.
  ['203.0.113.9', '198.51.100.1', '203.0.113.9'],
  // Our own proxy adds whom it saw behind what it was told.
  ['127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['::ffff:127.0.0.1', '1.1.1.1, 198.51.100.1', '198.51.100.1'],
  ['172.18.0.2', '1.1.1.1,2.2.2.2', '2.2.2.2'],
  ['127.0.0.1', undefined, '127.0.0.1'],
  ['127.0.0.1', '2001:db8:1:2:aaaa::1', '2001:db8:1:2'],
  ['2001:db8::1', undefined, '2001:db8:0:0'],
  ['2001:DB8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
])('a request of %s, forwarded for %s, comes from %s', (address, forwarded, source) => {
  expect(from(address, forwarded)).toBe(source);
});

it('is no place to keep a novel', () => {
  expect(from('127.0.0.1', 'x'.repeat(5000))).toHaveLength(64);
});

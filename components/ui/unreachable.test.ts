import { expect, it } from 'vitest';
import { refusalWords } from '@/lib/public-site/refusal';
import { refusalIn } from './unreachable';

it('hands on what the server said of a request that it did not read, and nothing that others say', () => {
  const words = refusalWords({ code: 'not_signed_in' });
  expect(refusalIn(new Error(words))).toBe(words);
  const others = ['Failed to fetch', 'An unexpected response was received from the server.'];
  for (const other of others) expect(refusalIn(new TypeError(other))).toBeUndefined();
  expect(refusalIn(undefined)).toBeUndefined();
});

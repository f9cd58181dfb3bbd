import { afterEach, beforeEach, expect, vi } from 'vitest';

/** A test that logs an error or a warning fails: noise in a green run hides the next real problem. */
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  const logged = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls];
  vi.restoreAllMocks();
  expect(logged, 'this test logged an error or a warning').toEqual([]);
});

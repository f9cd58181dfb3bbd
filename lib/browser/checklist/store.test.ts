import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startRun } from '@/lib/core/run';
import type { FunctionId } from '@/schemas/ids';
import { forgetEveryRun, keepRun, loadRun } from './store';

/** As a browser has it: what is kept are its own keys. */
function storage(): Storage {
  const methods = {
    getItem: (key: string) => (kept as Record<string, string>)[key] ?? null,
    setItem: (key: string, text: string) => void ((kept as Record<string, string>)[key] = text),
    removeItem: (key: string) => void delete (kept as Record<string, string>)[key],
  };
  const kept = Object.create(methods) as Storage;
  return kept;
}
beforeEach(() => vi.stubGlobal('localStorage', storage()));
afterEach(() => void vi.unstubAllGlobals());

const morning = '2026-12-09T08:00:00.000Z';
const keep = (versionKey: string, at = morning) =>
  keepRun({
    ...startRun(versionKey, at),
    history: [{ kind: 'function', functionId: 'leerkracht' as FunctionId, at }],
  });
const keys = () => Object.keys(localStorage);

it('goes on with the run of this version', () => {
  keep('/b/p/v/1#a');
  expect(loadRun('/b/p/v/1#a', new Date(morning)).history).toHaveLength(1);
  expect(loadRun('/b/p/v/2#b', new Date(morning)).history).toEqual([]);
});

it('forgets what lay idle or is damaged, of whatever version or protocol', () => {
  keep('/b/p/v/1#a');
  keep('/b/other/v/1#c', '2026-12-09T15:00:00.000Z');
  localStorage.setItem('doorloop:/b/p/v/0#d', '{"formatVersion":1,');
  localStorage.setItem('something-else', 'stays');
  loadRun('/b/p/v/2#b', new Date('2026-12-09T17:00:00.000Z'));
  expect(keys()).toEqual(['doorloop:/b/other/v/1#c', 'something-else']);
});

it('leaves nothing of any run behind when all must go', () => {
  keep('/b/p/v/1#a');
  keep('/b/other/v/1#c');
  localStorage.setItem('something-else', 'stays');
  forgetEveryRun();
  expect(keys()).toEqual(['something-else']);
});

it('works on without storage', () => {
  vi.stubGlobal('localStorage', undefined);
  keep('/b/p/v/1#a');
  forgetEveryRun();
  expect(loadRun('/b/p/v/1#a', new Date(morning)).history).toEqual([]);
});

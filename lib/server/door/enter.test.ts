import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { ok } from '@/lib/core/result';
import { openWorld, type World } from '@/lib/testing/world';
import { tellPlace } from '@/lib/server/drafts/tell-place';
import { signOutEverywhere } from '@/lib/server/people/account';
import { openQuery } from './command';
import { getDashboard } from '@/lib/server/versions/dashboard';
import { enter } from './enter';

let world: World;
beforeEach(async () => void (world = await openWorld()));
afterEach(() => world.close());

const from = (origin: string | null) => ({ origin, actor: () => world.person('editor') });

describe('a request', () => {
  it('changes something only when it comes from our own pages', async () => {
    for (const origin of [null, 'null', 'https://evil.example', 'http://meldcode.example']) {
      expect(await enter(world.house, signOutEverywhere, {}, from(origin))).toEqual({
        ok: false,
        failure: { code: 'foreign_origin' },
      });
    }
    expect(await enter(world.house, signOutEverywhere, {}, from('https://meldcode.example'))).toMatchObject({
      ok: true,
    });
  });

  it('tells others something only when it comes from our own pages', async () => {
    const where = { protocolId: 'x', page: 'p', place: null, doing: 'rests' as const };
    const code = async (origin: string | null) => {
      const answer = await enter(world.house, tellPlace, where, from(origin));
      return answer.ok ? 'ok' : answer.failure.code;
    };
    expect([await code(null), await code('https://evil.example')]).toEqual([
      'foreign_origin',
      'foreign_origin',
    ]);
    expect(await code('https://meldcode.example')).toBe('not_found');
  });

  it('may ask from anywhere', async () => {
    expect(await enter(world.house, getDashboard, {}, from(null))).toMatchObject({ ok: true });
  });

  it.each([
    ['SQLITE_BUSY', 'too_busy'],
    ['SQLITE_FULL', 'disk_full'],
    ['SQLITE_CORRUPT', 'unexpected'],
  ])('that meets %s of the database hears %s', async (code, heard) => {
    const broken = openQuery({
      name: 'broken',
      openBecause: 'a test',
      input: z.strictObject({}),
      find: async () => ok(undefined),
      do: () => Promise.reject(Object.assign(new Error('the database'), { code })),
    });
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    // One that never lets go is waited for, long.
    const database = {
      ...world.house.database,
      read: <T>(work: (tx: never) => Promise<T>) => work({} as never),
    };
    expect(await enter({ ...world.house, database }, broken, {}, from(null))).toEqual({
      ok: false,
      failure: { code: heard },
    });
  });

  it('that meets a bug hears nothing of its inside, and leaves a line in the log without what was sent', async () => {
    const broken = openQuery({
      name: 'broken',
      openBecause: 'a test',
      input: z.strictObject({ secret: z.string() }),
      find: async () => ok(undefined),
      do: () => Promise.reject(new Error('the disk is full')),
    });
    const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await enter(world.house, broken, { secret: 'kanarie' }, from(null))).toEqual({
      ok: false,
      failure: { code: 'unexpected' },
    });
    expect(log.mock.calls.join()).toMatch(/broken failed: Error: the disk is full/);
    expect(log.mock.calls.join()).not.toContain('kanarie');
  });
});

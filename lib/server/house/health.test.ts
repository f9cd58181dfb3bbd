import { afterEach, beforeEach, expect, it } from 'vitest';
import { statusOf } from '@/lib/core/failure';
import { openWorld, type World } from '@/lib/testing/world';
import { getHealth } from './health';

let world: World;
beforeEach(async () => void (world = await openWorld()));
afterEach(() => world.close());

const health = async () => getHealth.run(world.house, { kind: 'anonymous' }, {});

it('is well while data can be read and kept, and says with its status when the disk is full', async () => {
  expect(await health()).toEqual({ ok: true, value: { status: 'ok' } });
  const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  await world.house.database.transaction(() => Promise.reject(full)).catch(() => undefined);
  const ill = await health();
  expect(ill).toEqual({ ok: false, failure: { code: 'disk_full' } });
  expect(!ill.ok && statusOf(ill.failure)).toBe(507);
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reader } from '@/db/client';
import type { House } from '@/lib/server/door/context';
import { aProtocol, aPublishedVersion, aSubmittedVersion } from '@/lib/testing/consent-journey';
import { openWorld, type World } from '@/lib/testing/world';
import { getDashboard } from './dashboard';

let world: World;
beforeEach(async () => void (world = await openWorld()));
afterEach(() => world.close());

/** How many statements the dashboard of the board takes. */
async function statements(): Promise<number> {
  let count = 0;
  const counting = (tx: Reader): Reader =>
    new Proxy(tx, {
      get: (target, name) => {
        if (name === 'select' || name === 'selectDistinct') count += 1;
        return Reflect.get(target, name) as unknown;
      },
    });
  const counted: House['database'] = {
    ...world.house.database,
    read: (work) => world.house.database.read((tx) => work(counting(tx))),
  };
  const found = await getDashboard.run(
    { ...world.house, database: counted },
    await world.person('board'),
    {},
  );
  if (!found.ok) throw new Error(found.failure.code);
  return count;
}

describe('the dashboard', () => {
  it('takes as many statements for many protocols and versions as for one', async () => {
    await aPublishedVersion(world);
    const forOne = await statements();
    for (let more = 0; more < 5; more += 1) await aPublishedVersion(world);
    await aSubmittedVersion(world, (await aProtocol(world)).protocolId);
    expect(await statements()).toBe(forOne);
    expect(forOne).toBeGreaterThan(4);
    expect(forOne).toBeLessThanOrEqual(12);
  });
});

import type { Reader } from '@/db/client';
import type { House } from '@/lib/server/door/context';

/** How many statements of reading the work takes, on a house that counts them. */
export async function countStatements(house: House, work: (house: House) => Promise<void>): Promise<number> {
  let count = 0;
  const counting = (tx: Reader): Reader =>
    new Proxy(tx, {
      get: (target, name) => {
        if (name === 'select' || name === 'selectDistinct') count += 1;
        return Reflect.get(target, name) as unknown;
      },
    });
  const { database } = house;
  await work({
    ...house,
    database: { ...database, read: (ask) => database.read((tx) => ask(counting(tx))) },
  });
  return count;
}

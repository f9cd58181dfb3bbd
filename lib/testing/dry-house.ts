import type { House } from '@/lib/server/door/context';

/** The same house, where every change really happens and is then undone: many can be tried on one world. */
export function dryHouse(house: House): House {
  const { database } = house;
  const undo = new Error('undo');
  return {
    ...house,
    database: {
      ...database,
      transaction: async (work) => {
        let done: { value: Awaited<ReturnType<typeof work>> } | undefined;
        await database
          .transaction(async (tx) => {
            done = { value: await work(tx) };
            throw undo;
          })
          .catch((error: unknown) => {
            if (error !== undo) throw error;
          });
        return done!.value;
      },
    },
  };
}

import { createStore, del, delMany, entries, get, keys, set, type UseStore } from 'idb-keyval';

/** Each in a database of its own: the library makes one store in each. */
const databases = { unsent: 'meldcode-studio', undo: 'meldcode-studio-undo' };

/** What something of a person is kept under: who it is of comes first. */
export const keyOf = (personId: string, ...rest: readonly string[]) => [personId, ...rest].join(' ');
const isOf = (personId: string, key: string) => key.startsWith(keyOf(personId, ''));

/**
 * What waits on this device until the server has it, or leads back from what was done. Opened when it is first used. A
 * browser that keeps nothing (a private window) is no error.
 */
export function deviceStore(what: keyof typeof databases) {
  let opened: UseStore | undefined;
  const store = () => (opened ??= createStore(databases[what], what));
  const quietly = <T>(work: () => Promise<T>, otherwise: T) =>
    Promise.resolve()
      .then(work)
      .catch(() => otherwise);
  return {
    /** Whether it is really kept. */
    keep: (key: string, value: unknown) => quietly(() => set(key, value, store()).then(() => true), false),
    get: (key: string) => quietly(() => get<unknown>(key, store()), undefined),
    drop: (key: string) => quietly(() => del(key, store()), undefined),
    allOf: (personId: string) =>
      quietly(
        async () => (await entries<string, unknown>(store())).filter(([key]) => isOf(personId, key)),
        [],
      ),
    dropAllOf: (personId: string) =>
      quietly(
        async () =>
          delMany(
            (await keys<string>(store())).filter((key) => isOf(personId, key)),
            store(),
          ),
        undefined,
      ),
  };
}

/** Nothing of this person stays on the device. What a colleague left there who was cut off waits for them. */
export async function forgetOnDevice(personId: string): Promise<void> {
  await Promise.all([deviceStore('unsent').dropAllOf(personId), deviceStore('undo').dropAllOf(personId)]);
}

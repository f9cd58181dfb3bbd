import { clear, createStore, del, entries, get, set, type UseStore } from 'idb-keyval';

/** Each in a database of its own: the library makes one store in each. */
const databases = { unsent: 'meldcode-studio', undo: 'meldcode-studio-undo' };

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
    all: () => quietly(() => entries<string, unknown>(store()), []),
    empty: () => quietly(() => clear(store()), undefined),
  };
}

/** Nothing of this person stays on the device. */
export async function emptyDevice(): Promise<void> {
  await Promise.all([deviceStore('unsent').empty(), deviceStore('undo').empty()]);
}

import { clear, createStore, del, entries, get, set, type UseStore } from 'idb-keyval';

/**
 * What waits on this device until the server has it. Opened when it is first used. A browser that keeps nothing (a
 * private window) is no error.
 */
export function deviceStore() {
  let opened: UseStore | undefined;
  const store = () => (opened ??= createStore('meldcode-studio', 'unsent'));
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

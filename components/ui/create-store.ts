export type Store<T> = {
  get: () => T;
  set: (change: (state: T) => T) => void;
  subscribe: (listener: () => void) => () => void;
};

/** A value outside React that components can watch a part of (with `useStoreValue`). */
export function createStore<T>(initial: T): Store<T> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      const next = change(state);
      if (Object.is(next, state)) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

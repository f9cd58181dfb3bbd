'use client';

import { useSyncExternalStore } from 'react';
import type { Store } from './create-store';

/** Watches what `select` takes from the store; `select` must give the same reference for the same state. */
export function useStoreValue<T, V>(store: Store<T>, select: (state: T) => V): V {
  const read = () => select(store.get());
  return useSyncExternalStore(store.subscribe, read, read);
}

'use client';

import { useStoreValue } from '@/components/ui/use-store-value';
import type { Colleague, Here } from '@/lib/core/presence';
import { useEditing } from '../editing-context';

const nobody: readonly Colleague[] = [];

/** A part of who is here: who watches it is drawn again only when `select` gives another value. */
export function useHere<V>(select: (here: Here) => V): V {
  return useStoreValue(useEditing().presence.here, select);
}

/** Who is at this place (`keyOf` in lib/core/presence). */
export function usePeopleAt(key: string): readonly Colleague[] {
  return useHere(({ at }) => at.get(key) ?? nobody);
}

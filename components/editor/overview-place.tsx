'use client';

import { createContext, use, useCallback, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Store } from '@/components/ui/create-store';
import { useStoreValue } from '@/components/ui/use-store-value';

/** Where the small map of the canvas is shown: beside the canvas, so that it never lies over a card. */
export const OverviewPlace = createContext<Store<HTMLElement | null> | null>(null);

/** The place itself. */
export function OverviewSlot({ className }: { className?: string | undefined }) {
  const place = use(OverviewPlace);
  const take = useCallback((element: HTMLElement | null) => place?.set(() => element), [place]);
  return <div className={className} ref={take} />;
}

/** Draws there, as long as the place is on screen. */
export function InOverview({ children }: { children: ReactNode }) {
  const place = use(OverviewPlace);
  return place ? <Drawn place={place}>{children}</Drawn> : null;
}

function Drawn({ place, children }: { place: Store<HTMLElement | null>; children: ReactNode }) {
  const element = useStoreValue(place, (now) => now);
  return element ? createPortal(children, element) : null;
}

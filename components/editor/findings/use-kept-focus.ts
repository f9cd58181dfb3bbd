'use client';

import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { elementAt, placeOf } from '../going/places';

/**
 * When the finding that has the focus is solved and leaves the list, the one that comes in its place gets it; the
 * heading of the panel when the list is empty. `order`: the keys as they stand in the list.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, order: readonly string[]): void {
  const last = useRef<{ key: string; index: number } | null>(null);

  useEffect(() => {
    const node = list.current;
    function remember(event: FocusEvent) {
      const item = event.target instanceof HTMLElement ? event.target.closest('li') : null;
      const key = item?.querySelector<HTMLElement>('[data-finding]')?.dataset.finding;
      last.current = key === undefined ? null : { key, index: order.indexOf(key) };
    }
    // Only somebody who goes elsewhere takes the focus along; a thing that disappears has nowhere to go.
    function forget(event: FocusEvent) {
      if (event.relatedTarget !== null) last.current = null;
    }
    function forgetElsewhere(event: PointerEvent) {
      if (event.target instanceof Node && !node?.contains(event.target)) last.current = null;
    }
    node?.addEventListener('focusin', remember);
    node?.addEventListener('focusout', forget);
    window.addEventListener('pointerdown', forgetElsewhere);
    return () => {
      window.removeEventListener('pointerdown', forgetElsewhere);
      node?.removeEventListener('focusin', remember);
      node?.removeEventListener('focusout', forget);
    };
  }, [list, order]);

  useLayoutEffect(() => {
    const had = last.current;
    if (!had || document.activeElement !== document.body) return;
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
    const same = all.find((one) => one.dataset.finding === had.key);
    const next = same ?? all[Math.min(Math.max(had.index, 0), all.length - 1)];
    (next ?? elementAt(placeOf.checkHeading))?.focus();
  }, [list, order]);
}

'use client';

import { useEffect } from 'react';
import { useEditing, useView } from '../editing-context';
import { elementAt } from './places';

/** A second: a tab that opens, and the canvas that measures itself first, need some frames. */
const MOST_FRAMES = 60;
const canHaveFocus = 'a[href], button, input, select, textarea, [contenteditable="true"], [tabindex]';

/** Puts the focus on what the view aims at, as soon as it is there. Used once, by the frame of the editor. */
export function useAim(): void {
  const { view } = useEditing();
  const aim = useView((now) => now.aim);
  useEffect(() => {
    if (aim === null) return undefined;
    let frames = 0;
    let handle = requestAnimationFrame(look);
    function look() {
      frames += 1;
      const place = aim && elementAt(aim);
      const target = place?.matches(canHaveFocus) ? place : place?.querySelector<HTMLElement>(canHaveFocus);
      if (!place || !target) {
        if (frames < MOST_FRAMES) handle = requestAnimationFrame(look);
        else arrive();
        return;
      }
      // The canvas moves itself: a browser that scrolls it would pull its lines and cards apart.
      const isOnCanvas = place.closest('.react-flow') !== null;
      target.focus({ preventScroll: isOnCanvas });
      if (!isOnCanvas) place.scrollIntoView({ block: 'nearest' });
      arrive();
    }
    function arrive() {
      view.set((now) => (now.aim === aim ? { ...now, aim: null } : now));
    }
    return () => cancelAnimationFrame(handle);
  }, [aim, view]);
}

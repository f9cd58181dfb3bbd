'use client';

import { useEffect } from 'react';
import { isUnsaved } from '@/lib/core/drafting';
import type { Editing } from './editing-context';

/** Warns before the page closes while something is not kept, and tries again as soon as there is a network. */
export function useUnsavedWarning({ draft, unkept }: Pick<Editing, 'draft' | 'unkept'>): void {
  useEffect(() => {
    function onBeforeUnload(event: BeforeUnloadEvent) {
      // A field that is being typed in commits its text when it loses the focus.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const now = draft.state.get();
      const isWaiting = isUnsaved(now) || now.clashes.length > 0 || now.setAside.length > 0;
      if (!isWaiting && unkept.get().length === 0) return;
      if (isWaiting) void draft.saveNow();
      event.preventDefault();
    }
    const onOnline = () => void draft.saveNow();
    window.addEventListener('beforeunload', onBeforeUnload);
    window.addEventListener('online', onOnline);
    return () => {
      window.removeEventListener('beforeunload', onBeforeUnload);
      window.removeEventListener('online', onOnline);
    };
  }, [draft, unkept]);
}

'use client';

import { useEffect } from 'react';
import { isUnsaved } from '@/lib/core/drafting';
import type { Editing } from './editing-context';

/**
 * Warns before the page closes while something is kept nowhere but in this window, and follows the network: it is said at
 * once that it is gone, and what waits goes out as soon as it is back.
 */
export function useUnsavedWarning({ draft, unkept }: Pick<Editing, 'draft' | 'unkept'>): void {
  useEffect(() => {
    function onBeforeUnload(event: BeforeUnloadEvent) {
      // A field that is being typed in commits its text when it loses the focus.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      if (isUnsaved(draft.state.get())) void draft.saveNow();
      if (draft.isHeldNow() && unkept.get().length === 0) return;
      event.preventDefault();
    }
    const onOnline = () => void draft.saveNow();
    /** Signed in again in another window. */
    const onFocus = () => draft.saving.get().kind === 'signed_out' && void draft.saveNow();
    window.addEventListener('beforeunload', onBeforeUnload);
    window.addEventListener('online', onOnline);
    window.addEventListener('offline', draft.lost);
    window.addEventListener('focus', onFocus);
    return () => {
      window.removeEventListener('beforeunload', onBeforeUnload);
      window.removeEventListener('online', onOnline);
      window.removeEventListener('offline', draft.lost);
      window.removeEventListener('focus', onFocus);
    };
  }, [draft, unkept]);
}

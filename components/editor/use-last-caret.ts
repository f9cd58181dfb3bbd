'use client';

import { useEffect, useRef, useState } from 'react';

/** Where this person was typing last, to go on there after something else was asked. */
export type LastCaret = { goBack: () => void };

type Place = { element: HTMLElement; from: number | null; to: number | null };

/** Follows the fields of the work; a form that is sent is none of it. */
export function useLastCaret(): LastCaret {
  const last = useRef<Place>(undefined);
  useEffect(() => {
    function note({ target }: Event) {
      if (!(target instanceof HTMLElement) || !isTypedIn(target) || target.closest('form')) return;
      const [from, to] = isLine(target) ? [target.selectionStart, target.selectionEnd] : [null, null];
      last.current = { element: target, from, to };
    }
    document.addEventListener('focusout', note);
    return () => document.removeEventListener('focusout', note);
  }, []);
  const [caret] = useState<LastCaret>(() => ({
    goBack: () => {
      if (!last.current?.element.isConnected) return;
      const { element, from, to } = last.current;
      element.focus();
      // A rich text knows its own place.
      if (isLine(element) && from !== null) element.setSelectionRange(from, to);
    },
  }));
  return caret;
}

function isLine(element: HTMLElement): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

function isTypedIn(element: HTMLElement): boolean {
  return isLine(element) || element.isContentEditable;
}

'use client';

import { useLayoutEffect, useRef, type RefObject } from 'react';

type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** Where the caret stands after a text changed elsewhere: at the same words, as far as they are still there. */
export function caretAfter(before: string, after: string, at: number): number {
  let start = 0;
  while (start < at && before[start] === after[start]) start += 1;
  if (start === at) return at;
  let end = 0;
  while (end < before.length - at && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return end === before.length - at ? after.length - end : Math.min(start, after.length);
}

/**
 * Keeps the caret where somebody types when the text changes from outside; the browser puts it at the end. Gives what
 * the field tells: that it was typed in, and where the caret is.
 */
export function useSteadyCaret(text: string, box: RefObject<TextBox | null>) {
  const shown = useRef(text);
  const typed = useRef(text);
  const caret = useRef(0);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = text;
    const isFromOutside = before !== text && typed.current !== text;
    if (!isFromOutside || !box.current || document.activeElement !== box.current) return;
    const at = caretAfter(before, text, caret.current);
    box.current.setSelectionRange(at, at);
  }, [text, box]);
  return {
    onTyped: (next: string) => {
      typed.current = next;
    },
    onSelect: ({ currentTarget }: { currentTarget: TextBox }) => {
      caret.current = currentTarget.selectionStart ?? 0;
    },
  };
}

'use client';

import { useEffect, useRef } from 'react';
import { useEditing } from '../editing-context';
import { hasFieldsInMain } from '../editor-view';
import { choiceInHand } from './in-hand';
import { useClipCommands } from './use-clip-commands';

/** Ctrl with C, X, V and D for what is in hand in the flow, outside fields where somebody types. */
export function useClipboardKeys(): void {
  const { view, mayEdit } = useEditing();
  const commands = useClipCommands();
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => {
    function onClipboard(event: ClipboardEvent) {
      const { copy, cut, paste } = latest.current;
      if (!event.clipboardData || !isForFlow(event)) return;
      if (event.type === 'paste') {
        if (!mayEdit) return;
        event.preventDefault();
        return paste(event.clipboardData);
      }
      const choice = choiceInHand(view.get());
      if (!choice || !isTextless()) return;
      event.preventDefault();
      if (event.type === 'cut' && mayEdit) cut(choice, event.clipboardData);
      else copy(choice, event.clipboardData);
    }
    function onKeyDown(event: KeyboardEvent) {
      const isDouble = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'd';
      const choice = isDouble && mayEdit && isForFlow(event) ? choiceInHand(view.get()) : undefined;
      if (!choice) return;
      event.preventDefault();
      latest.current.double(choice);
    }
    /** In the texts the fields are all there is to copy. */
    function isForFlow({ target, defaultPrevented }: Event): boolean {
      if (defaultPrevented || hasFieldsInMain(view.get())) return false;
      return !(target instanceof Element && target.closest(ownsClipboard));
    }
    const types = ['copy', 'cut', 'paste'] as const;
    for (const type of types) document.addEventListener(type, onClipboard);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      for (const type of types) document.removeEventListener(type, onClipboard);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [view, mayEdit]);
}

const ownsClipboard = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"]';

/** Who selected text on the page copies that. */
function isTextless(): boolean {
  return document.getSelection()?.isCollapsed ?? true;
}

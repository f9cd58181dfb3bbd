'use client';

import { useEffect } from 'react';
import type { Editing } from './editing-context';
import { chosenCard } from './editor-view';
import { placeOf } from './going/places';
import { turnOutline, turnSide } from './turn-folds';

/** The keys that work everywhere in the editor, outside fields where somebody types. */
export function useEditorKeys(editing: Editing): void {
  const { view, draft, undo, redo, mayEdit } = editing;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const target = event.target as HTMLElement;
      const isTyping = target.closest('input, textarea, select, [contenteditable="true"]') !== null;
      const isCommand = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      if (isCommand && key === 's') {
        event.preventDefault();
        void draft.saveNow();
      }
      // In a text with links the same keys make one.
      if (isCommand && key === 'k' && !target.isContentEditable && !target.closest('[role="dialog"]'))
        open(event, 'search');
      if (event.key === 'Escape' && isGoneFromCheck(event, target, isTyping)) return backToCheck();
      if (isTyping || event.altKey || target.closest('[role="dialog"]')) return;
      if (isCommand && mayEdit && key === 'z') {
        event.preventDefault();
        if (event.shiftKey) redo();
        else undo();
      } else if (isCommand && mayEdit && key === 'y') {
        event.preventDefault();
        redo();
      } else if (isCommand || target.closest('main') === null) return;
      // Single letters work only while the focus is in the grid (WCAG 2.1.4).
      else if (key === '?') view.set((now) => ({ ...now, open: 'shortcuts' }));
      else if (key === '[') turnOutline(editing, 'key');
      else if (key === ']') turnSide(editing, 'key');
      else if (key === 'n' && mayEdit) open(event, 'new-card');
      else if (key === 'v' && mayEdit && chosenCard(view.get())) open(event, 'connect');
    }
    /** From the flow one comes back with Escape; from a text also out of its field, for there it means nothing else. */
    function isGoneFromCheck(event: KeyboardEvent, target: HTMLElement, isTyping: boolean): boolean {
      const { check, tab, path } = view.get();
      if (event.defaultPrevented || target.closest('[role="dialog"], [role="menu"]')) return false;
      if (check === 'closed') return path !== null;
      if (isTyping && tab !== 'text' && tab !== 'people') return false;
      return path !== null || target.closest('main') !== null;
    }
    function backToCheck() {
      view.set((now) => ({
        ...now,
        path: null,
        aim: now.check === 'findings' && now.findingKey !== null ? placeOf.finding(now.findingKey) : null,
      }));
    }
    function open(event: KeyboardEvent, what: 'new-card' | 'connect' | 'search') {
      event.preventDefault();
      view.set((now) => ({ ...now, open: what }));
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [view, draft, undo, redo, mayEdit, editing]);
}

'use client';

import { same } from '@/lib/core/merging';
import type { Finding, Where } from '@/lib/core/rules';
import type { CardId } from '@/schemas/ids';
import { useDocumentPart, useEditing, useView } from '../editing-context';
import { narrowScreen, type EditorView } from '../editor-view';
import { pathInWords } from './path-words';
import { placeOf } from './places';
import { viewOfPlace } from './view-of-place';

/** The ways from the check to the rest of the editor. On a phone the check steps aside for what it shows. */
export function useGoTo() {
  const { view, draft, announce } = useEditing();

  function goToPlace(where: Where, path: readonly CardId[] | null = null) {
    const { document } = draft.state.get();
    view.set((now) => {
      const seen = viewOfPlace(document, where, now);
      return {
        ...now,
        ...seen,
        tab: tabFor(seen.tab ?? now.tab, path !== null),
        open: 'nothing',
        path,
        check: isNarrow() ? 'closed' : now.check,
      };
    });
    if (path) announce(pathInWords(document, path));
  }

  function goTo({ where, path }: Pick<Finding, 'where' | 'path'>) {
    goToPlace(where, path && path.length > 1 ? path : null);
  }

  /** Draws a way without going anywhere. */
  function showPath(path: readonly CardId[]) {
    const { document } = draft.state.get();
    view.set((now) => ({
      ...now,
      path,
      chosen: null,
      tab: tabFor('flow', true),
      ...(isNarrow() && path[0] ? { check: 'closed' as const, aim: placeOf.card(path[0]) } : {}),
    }));
    announce(pathInWords(document, path));
  }

  return { goTo, goToPlace, showPath };
}

/** A way is drawn on the canvas; a phone shows the flow as a table, with the numbers of the way on its cards. */
function tabFor<T extends string>(tab: T, hasPath: boolean): T | 'flow' | 'table' {
  if (tab !== 'flow' && tab !== 'table') return tab;
  if (isNarrow()) return 'table';
  return hasPath ? 'flow' : tab;
}

/** Asked when somebody chooses: nothing is drawn again when a window becomes narrow. */
export function isNarrow(): boolean {
  return window.matchMedia(narrowScreen).matches;
}

/** Whether the place of a finding is chosen on screen already. On a phone the panel lies over it. */
export function useIsShown({ where, path }: Pick<Finding, 'where' | 'path'>): boolean {
  const tab = useView((now) => now.tab);
  const goal = useDocumentPart((document) => {
    const { aim: _aim, ...seen } = viewOfPlace(document, where, { tab });
    return JSON.stringify(seen);
  });
  return useView((now) => {
    if (isNarrow()) return false;
    const isThere = Object.entries(JSON.parse(goal) as Partial<EditorView>).every(([part, value]) =>
      same(now[part as keyof EditorView], value),
    );
    return isThere && (now.path !== null || !path || path.length < 2);
  });
}

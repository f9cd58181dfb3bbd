import { fresh } from '@/lib/core/protocol/questions';
import { newId } from '../../ids/new-id';
import { useEditing } from '../editing-context';
import { onRoute } from '../editor-view';

/** Adds an empty route at the end and chooses it. */
export function useAddRoute(): () => void {
  const { edit, view, draft } = useEditing();
  return () => {
    const index = draft.state.get().document.routes.length;
    const id = newId('route');
    const title = `${fresh('route')} ${index + 1}`;
    const added = edit({
      kind: 'add_route',
      index,
      route: { id, kind: 'other', title, tags: [], startCardId: null, steps: [] },
    });
    if (added) view.set(onRoute(id));
  };
}

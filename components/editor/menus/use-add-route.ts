import { newId } from '../edits/new-id';
import { useDocument, useEditing } from '../editing-context';

/** Adds an empty route at the end and chooses it. */
export function useAddRoute(): () => void {
  const { edit, view } = useEditing();
  const { routes } = useDocument();
  return () => {
    const id = newId('route');
    const title = `Nieuwe route ${routes.length + 1}`;
    const added = edit({
      kind: 'add_route',
      index: routes.length,
      route: { id, kind: 'other', title, tags: [], startCardId: null, steps: [] },
    });
    if (added) view.set((now) => ({ ...now, routeId: id, cardId: null, stepId: null }));
  };
}

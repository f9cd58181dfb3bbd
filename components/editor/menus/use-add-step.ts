import { stepHead } from '@/lib/core/protocol/questions';
import type { RouteId } from '@/schemas/ids';
import { newStep } from '../edits/new-step';
import { addStep } from '../edits/place-step';
import { useEditing } from '../editing-context';

/** Adds an empty step at the end of a route and chooses it. */
export function useAddStep(): (routeId: RouteId) => void {
  const { edit, view, draft, announce } = useEditing();
  return (routeId) => {
    const route = draft.state.get().document.routes.find(({ id }) => id === routeId);
    if (!route) return;
    const step = newStep(route);
    if (!edit(addStep(route, route.steps.length, step))) return;
    view.set((now) => ({ ...now, stepId: step.id, chosen: null }));
    announce(`${stepHead(step)} toegevoegd.`);
  };
}

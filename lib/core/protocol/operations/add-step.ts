import { ok } from '@/lib/core/result';
import { editRoute } from './edit-flow';
import { insertAt } from './edit-list';
import type { OperationDefinition } from './operation-definition';
import { refuseFullList, refuseUsedIds, unknownId } from './refusals';

export const addStep: OperationDefinition<'add_step'> = (protocol, { routeId: id, index, after, step }) => {
  const route = protocol.routes.find((candidate) => candidate.id === id);
  if (!route) return unknownId('route', id);
  const refusal =
    refuseFullList('stepsOfRoute', route.steps.length) ?? refuseUsedIds(protocol, step, 'steps');
  if (refusal) return refusal;
  return ok({
    protocol: editRoute(protocol, id, (before) => ({
      ...before,
      steps: insertAt(before.steps, { index, after }, step),
    })),
    inverse: { kind: 'remove_step', stepId: step.id },
  });
};

import { ok } from '@/lib/core/result';
import { findStep } from '../find';
import { editRoute } from './edit-flow';
import { moveWithin } from './edit-list';
import type { OperationDefinition } from './operation-definition';
import { unknownId } from './refusals';

/** Moves a step within its own route. */
export const moveStep: OperationDefinition<'move_step'> = (protocol, { stepId: id, index, after }) => {
  const found = findStep(protocol, id);
  if (!found) return unknownId('step', id);
  return ok({
    protocol: editRoute(protocol, found.route.id, (route) => ({
      ...route,
      steps: moveWithin(route.steps, found.index, { index, after }),
    })),
    inverse: { kind: 'move_step', stepId: id, index: found.index },
  });
};

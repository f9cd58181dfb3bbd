import { findStep } from '../find';
import { editRoute } from './edit-flow';
import type { OperationDefinition } from './operation-definition';
import { unknownId } from './refusals';
import { removed } from './remove';

/** Takes its cards with it, and the exits of other cards that lead to them. */
export const removeStep: OperationDefinition<'remove_step'> = (protocol, { stepId: id }) => {
  const found = findStep(protocol, id);
  if (!found) return unknownId('step', id);
  const { index, step } = found;
  const without = editRoute(protocol, found.route.id, (route) => ({
    ...route,
    steps: route.steps.toSpliced(index, 1),
  }));
  return removed(protocol, without, { kind: 'add_step', routeId: found.route.id, index, step });
};

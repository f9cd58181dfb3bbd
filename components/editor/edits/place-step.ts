import type { Operation } from '@/lib/core/protocol';
import { renumber } from '@/lib/core/reshape';
import type { StepId } from '@/schemas/ids';
import type { Route, Step } from '@/schemas/protocol-flow';

/** The edit that puts a new step in a route, at this place from 0. Steps that are numbered go on counting. */
export function addStep({ id, steps }: Route, index: number, step: Step): Operation {
  const after = steps.toSpliced(index, 0, step);
  return {
    kind: 'batch',
    operations: [{ kind: 'add_step', routeId: id, index, step }, ...renumber(steps, after)],
  };
}

/** The edit that gives a step another place in its route. */
export function moveStep({ steps }: Route, stepId: StepId, index: number): Operation {
  const step = steps.find(({ id }) => id === stepId);
  const others = steps.filter(({ id }) => id !== stepId);
  const after = step ? others.toSpliced(index, 0, step) : steps;
  return { kind: 'batch', operations: [{ kind: 'move_step', stepId, index }, ...renumber(steps, after)] };
}

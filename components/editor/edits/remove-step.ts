import { findStep, type Operation } from '@/lib/core/protocol';
import { renumber } from '@/lib/core/reshape';
import type { Protocol } from '@/schemas/protocol';
import type { StepId } from '@/schemas/ids';

/**
 * The operation that removes a step. Its cards go to the end of `moveTo`, or are removed with it when
 * `moveTo` is null. One edit, so one undo. Steps that are numbered go on counting. Undefined when the step is not there.
 */
export function removeStep(protocol: Protocol, stepId: StepId, moveTo: StepId | null): Operation | undefined {
  const found = findStep(protocol, stepId);
  if (!found) return undefined;
  const cards = found.step.cards;
  const end = moveTo ? (findStep(protocol, moveTo)?.step.cards.length ?? 0) : 0;
  const operations = cards.map((card, index): Operation =>
    moveTo
      ? { kind: 'move_card', cardId: card.id, stepId: moveTo, index: end + index, parts: card.parts }
      : { kind: 'remove_card', cardId: card.id },
  );
  const { steps } = found.route;
  const left = steps.filter(({ id }) => id !== stepId);
  return {
    kind: 'batch',
    operations: [...operations, { kind: 'remove_step', stepId }, ...renumber(steps, left)],
  };
}

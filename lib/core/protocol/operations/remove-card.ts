import { findCard } from '../find';
import { editStep } from './edit-flow';
import type { OperationDefinition } from './operation-definition';
import { unknownId } from './refusals';
import { removed } from './remove';

/** Takes the exits that lead to it away with it; a route that began with it has no first card any more. */
export const removeCard: OperationDefinition<'remove_card'> = (protocol, { cardId: id }) => {
  const found = findCard(protocol, id);
  if (!found) return unknownId('card', id);
  const { index, card } = found;
  const without = editStep(protocol, found.step.id, (step) => ({
    ...step,
    cards: step.cards.toSpliced(index, 1),
  }));
  return removed(protocol, without, { kind: 'add_card', stepId: found.step.id, index, card });
};

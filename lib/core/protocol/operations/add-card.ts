import { ok } from '@/lib/core/result';
import { findStep } from '../find';
import { editStep } from './edit-flow';
import { insertAt } from './edit-list';
import type { OperationDefinition } from './operation-definition';
import { refuseFullList, refuseUsedIds, unknownId } from './refusals';

export const addCard: OperationDefinition<'add_card'> = (protocol, { stepId: id, index, after, card }) => {
  const found = findStep(protocol, id);
  if (!found) return unknownId('step', id);
  const refusal =
    refuseFullList('cardsOfStep', found.step.cards.length) ?? refuseUsedIds(protocol, card, 'cards');
  if (refusal) return refusal;
  return ok({
    protocol: editStep(protocol, id, (step) => ({
      ...step,
      cards: insertAt(step.cards, { index, after }, card),
    })),
    inverse: { kind: 'remove_card', cardId: card.id },
  });
};

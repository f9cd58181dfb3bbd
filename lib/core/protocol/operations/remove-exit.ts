import { ok } from '@/lib/core/result';
import { findCard } from '../find';
import { editCard } from './edit-flow';
import type { OperationDefinition } from './operation-definition';
import { unknownId } from './refusals';

export const removeExit: OperationDefinition<'remove_exit'> = (protocol, { cardId: ofCard, exitId: id }) => {
  const exits = findCard(protocol, ofCard)?.card.exits ?? [];
  const index = exits.findIndex((candidate) => candidate.id === id);
  const exit = exits[index];
  if (!exit) return unknownId('exit', id);
  return ok({
    protocol: editCard(protocol, ofCard, (card) => ({ ...card, exits: card.exits.toSpliced(index, 1) })),
    inverse: { kind: 'add_exit', cardId: ofCard, index, exit },
  });
};

import { ok } from '@/lib/core/result';
import { findCard } from '../find';
import { editCard } from './edit-flow';
import { insertAt } from './edit-list';
import type { OperationDefinition } from './operation-definition';
import { refuseUsedIds, unknownId } from './refusals';

export const addExit: OperationDefinition<'add_exit'> = (protocol, { cardId: id, index, after, exit }) => {
  const found = findCard(protocol, id);
  if (!found) return unknownId('card', id);
  const card = { ...found.card, exits: insertAt(found.card.exits, { index, after }, exit) };
  const refusal = refuseUsedIds(protocol, exit, 'exits');
  if (refusal) return refusal;
  return ok({
    protocol: editCard(protocol, id, () => card),
    inverse: { kind: 'remove_exit', cardId: id, exitId: exit.id },
  });
};

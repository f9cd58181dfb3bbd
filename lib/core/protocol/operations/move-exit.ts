import { ok } from '@/lib/core/result';
import { findCard } from '../find';
import { editCard } from './edit-flow';
import { moveWithin } from './edit-list';
import type { OperationDefinition } from './operation-definition';
import { unknownId } from './refusals';

/** Gives a line another place among those of its card: the order in which answers are asked and ways are told. */
export const moveExit: OperationDefinition<'move_exit'> = (
  protocol,
  { cardId: ofCard, exitId: id, index, after },
) => {
  const exits = findCard(protocol, ofCard)?.card.exits ?? [];
  const from = exits.findIndex((exit) => exit.id === id);
  if (from < 0) return unknownId('exit', id);
  const moved = moveWithin(exits, from, { index, after });
  return ok({
    protocol: editCard(protocol, ofCard, (card) => ({ ...card, exits: moved })),
    inverse: { kind: 'move_exit', cardId: ofCard, exitId: id, index: from },
  });
};

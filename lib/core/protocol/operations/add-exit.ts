import { z } from 'zod';
import { ok } from '@/lib/core/result';
import { cardId } from '@/schemas/ids';
import { exit as exitSchema } from '@/schemas/protocol-flow';
import { findCard } from '../find';
import { checkCard } from './check-card';
import { editCard } from './edit-flow';
import { insertAt } from './edit-list';
import { place, type OperationDefinition } from './operation-definition';
import { refuseUsedIds, unknownId } from './refusals';

export const addExit: OperationDefinition<'add_exit'> = {
  schema: z.strictObject({ kind: z.literal('add_exit'), cardId, ...place, exit: exitSchema }),
  apply(protocol, { cardId: id, index, after, exit }) {
    const found = findCard(protocol, id);
    if (!found) return unknownId('card', id);
    const card = { ...found.card, exits: insertAt(found.card.exits, { index, after }, exit) };
    const refusal = refuseUsedIds(protocol, exit, 'exits') ?? checkCard(card);
    if (refusal) return refusal;
    return ok({
      protocol: editCard(protocol, id, () => card),
      inverse: { kind: 'remove_exit', cardId: id, exitId: exit.id },
    });
  },
};

import { z } from 'zod';
import { ok } from '@/lib/core/result';
import { cardId, exitId } from '@/schemas/ids';
import { exit as exitSchema, type Exit } from '@/schemas/protocol-flow';
import { findCard } from '../find';
import { editCard } from './edit-flow';
import type { PatchOf } from './operation';
import type { OperationDefinition } from './operation-definition';
import { applyPatch, patchFields } from './patch';
import { unknownId } from './refusals';

export const changeExit: OperationDefinition<'change_exit'> = {
  schema: z.strictObject({
    kind: z.literal('change_exit'),
    cardId,
    exitId,
    ...patchFields<PatchOf<Exit, 'id'>>(exitSchema.shape, ['id']),
  }),
  apply(protocol, { cardId: ofCard, exitId: id, patch, was }) {
    const target = findCard(protocol, ofCard)?.card.exits.find((candidate) => candidate.id === id);
    if (!target) return unknownId('exit', id);
    const result = applyPatch(target, { patch, was }, exitSchema);
    if (!result.ok) return result;
    const { patched, inverse } = result.value;
    return ok({
      protocol: editCard(protocol, ofCard, (card) => ({
        ...card,
        exits: card.exits.map((item) => (item === target ? patched : item)),
      })),
      inverse: { kind: 'change_exit', cardId: ofCard, exitId: id, patch: inverse },
    });
  },
};

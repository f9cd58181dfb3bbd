import { z } from 'zod';
import { ok } from '@/lib/core/result';
import { cardId } from '@/schemas/ids';
import {
  actionCard,
  card as cardSchema,
  handoverCard,
  outcomeCard,
  questionCard,
} from '@/schemas/protocol-flow';
import { findCard } from '../find';
import { editCard } from './edit-flow';
import type { CardPatch } from './operation';
import type { OperationDefinition } from './operation-definition';
import { applyPatch, patchFields } from './patch';
import { unknownId } from './refusals';

/** The fields of all kinds together; the card itself then refuses those of another kind. */
const fields = {
  ...actionCard.shape,
  questions: questionCard.shape.questions,
  outcome: outcomeCard.shape.outcome,
  toFunctionIds: handoverCard.shape.toFunctionIds,
  hearsBack: handoverCard.shape.hearsBack,
};

export const changeCard: OperationDefinition<'change_card'> = {
  schema: z.strictObject({
    kind: z.literal('change_card'),
    cardId,
    ...patchFields<CardPatch>(fields, ['id', 'kind', 'exits', 'parts']),
  }),
  apply(protocol, { cardId: id, patch, was }) {
    const found = findCard(protocol, id);
    if (!found) return unknownId('card', id);
    const result = applyPatch(found.card, { patch, was }, cardSchema);
    if (!result.ok) return result;
    const { patched, inverse } = result.value;
    return ok({
      protocol: editCard(protocol, id, () => patched),
      inverse: { kind: 'change_card', cardId: id, patch: inverse },
    });
  },
};

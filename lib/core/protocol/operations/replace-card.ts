import { z } from 'zod';
import { ok } from '@/lib/core/result';
import { card as cardSchema } from '@/schemas/protocol-flow';
import { findCard } from '../find';
import { editCard } from './edit-flow';
import type { OperationDefinition } from './operation-definition';
import { unknownId } from './refusals';

/** The card with this id becomes the given one; the way to change its kind. */
export const replaceCard: OperationDefinition<'replace_card'> = {
  schema: z.strictObject({ kind: z.literal('replace_card'), card: cardSchema }),
  apply(protocol, { card }) {
    const found = findCard(protocol, card.id);
    if (!found) return unknownId('card', card.id);
    return ok({
      protocol: editCard(protocol, card.id, () => card),
      inverse: { kind: 'replace_card', card: found.card },
    });
  },
};

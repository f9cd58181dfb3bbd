import { mergeValues } from '@/lib/core/merging';
import { ok } from '@/lib/core/result';
import type { Card } from '@/schemas/protocol-flow';
import { findCard } from '../find';
import { placeInDutch } from '../place-in-dutch';
import { editCard } from './edit-flow';
import type { OperationDefinition } from './operation-definition';
import { changedSince, unknownId } from './refusals';

/** The card with this id becomes the given one; the way to change its kind. */
export const replaceCard: OperationDefinition<'replace_card'> = (protocol, { card: wanted, was }) => {
  const found = findCard(protocol, wanted.id);
  if (!found) return unknownId('card', wanted.id);
  const merged = mergeValues(was ?? found.card, wanted, found.card);
  if (!merged) return changedSince(placeInDutch({ cards: [found.card] }, ['cards', 0]));
  const card = merged.value as Card;
  return ok({
    protocol: editCard(protocol, card.id, () => card),
    inverse: { kind: 'replace_card', card: found.card },
  });
};

import { ok } from '@/lib/core/result';
import { findCard } from '../find';
import { editCard } from './edit-flow';
import type { OperationDefinition } from './operation-definition';
import { applyPatch } from './patch';
import { unknownId } from './refusals';

export const changeCard: OperationDefinition<'change_card'> = (protocol, { cardId: id, patch, was }) => {
  const found = findCard(protocol, id);
  if (!found) return unknownId('card', id);
  const result = applyPatch(found.card, { patch, was });
  if (!result.ok) return result;
  const { patched, inverse } = result.value;
  return ok({
    protocol: editCard(protocol, id, () => patched),
    inverse: { kind: 'change_card', cardId: id, patch: inverse },
  });
};

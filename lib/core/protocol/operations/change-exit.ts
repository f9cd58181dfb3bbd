import { ok } from '@/lib/core/result';
import { findCard } from '../find';
import { editCard } from './edit-flow';
import type { OperationDefinition } from './operation-definition';
import { applyPatch } from './patch';
import { unknownId } from './refusals';

export const changeExit: OperationDefinition<'change_exit'> = (
  protocol,
  { cardId: ofCard, exitId: id, patch, was },
) => {
  const target = findCard(protocol, ofCard)?.card.exits.find((candidate) => candidate.id === id);
  if (!target) return unknownId('exit', id);
  const result = applyPatch(target, { patch, was });
  if (!result.ok) return result;
  const { patched, inverse } = result.value;
  return ok({
    protocol: editCard(protocol, ofCard, (card) => ({
      ...card,
      exits: card.exits.map((item) => (item === target ? patched : item)),
    })),
    inverse: { kind: 'change_exit', cardId: ofCard, exitId: id, patch: inverse },
  });
};

import { ok } from '@/lib/core/result';
import { findStep } from '../find';
import { editStep } from './edit-flow';
import type { OperationDefinition } from './operation-definition';
import { applyPatch } from './patch';
import { unknownId } from './refusals';

export const changeStep: OperationDefinition<'change_step'> = (protocol, { stepId: id, patch, was }) => {
  const found = findStep(protocol, id);
  if (!found) return unknownId('step', id);
  const result = applyPatch(found.step, { patch, was });
  if (!result.ok) return result;
  const { patched, inverse } = result.value;
  return ok({
    protocol: editStep(protocol, id, () => patched),
    inverse: { kind: 'change_step', stepId: id, patch: inverse },
  });
};

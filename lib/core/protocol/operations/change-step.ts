import { z } from 'zod';
import { ok } from '@/lib/core/result';
import { stepId } from '@/schemas/ids';
import { step as stepSchema, type Step } from '@/schemas/protocol-flow';
import { findStep } from '../find';
import { editStep } from './edit-flow';
import type { PatchOf } from './operation';
import type { OperationDefinition } from './operation-definition';
import { applyPatch, patchFields } from './patch';
import { unknownId } from './refusals';

export const changeStep: OperationDefinition<'change_step'> = {
  schema: z.strictObject({
    kind: z.literal('change_step'),
    stepId,
    ...patchFields<PatchOf<Step, 'id' | 'cards'>>(stepSchema.shape, ['id', 'cards']),
  }),
  apply(protocol, { stepId: id, patch, was }) {
    const found = findStep(protocol, id);
    if (!found) return unknownId('step', id);
    const result = applyPatch(found.step, { patch, was }, stepSchema, (patched) => ({
      ...patched,
      cards: [],
    }));
    if (!result.ok) return result;
    const { patched, inverse } = result.value;
    return ok({
      protocol: editStep(protocol, id, () => patched),
      inverse: { kind: 'change_step', stepId: id, patch: inverse },
    });
  },
};

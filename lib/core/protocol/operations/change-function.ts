import { z } from 'zod';
import { ok } from '@/lib/core/result';
import { functionId } from '@/schemas/ids';
import { schoolFunction, type SchoolFunction } from '@/schemas/protocol-flow';
import type { PatchOf } from './operation';
import type { OperationDefinition } from './operation-definition';
import { applyPatch, patchFields } from './patch';
import { unknownId } from './refusals';

export const changeFunction: OperationDefinition<'change_function'> = {
  schema: z.strictObject({
    kind: z.literal('change_function'),
    functionId,
    ...patchFields<PatchOf<SchoolFunction, 'id'>>(schoolFunction.shape, ['id']),
  }),
  apply(protocol, { functionId: id, patch, was }) {
    const target = protocol.functions.find((candidate) => candidate.id === id);
    if (!target) return unknownId('function', id);
    const result = applyPatch(target, { patch, was }, schoolFunction);
    if (!result.ok) return result;
    const { patched, inverse } = result.value;
    const functions = protocol.functions.map((item) => (item === target ? patched : item));
    return ok({
      protocol: { ...protocol, functions },
      inverse: { kind: 'change_function', functionId: id, patch: inverse },
    });
  },
};

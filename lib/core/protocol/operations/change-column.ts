import { z } from 'zod';
import { ok } from '@/lib/core/result';
import { columnId } from '@/schemas/ids';
import { column as columnSchema, type Column } from '@/schemas/protocol-flow';
import type { PatchOf } from './operation';
import type { OperationDefinition } from './operation-definition';
import { applyPatch, patchFields } from './patch';
import { unknownId } from './refusals';

export const changeColumn: OperationDefinition<'change_column'> = {
  schema: z.strictObject({
    kind: z.literal('change_column'),
    columnId,
    ...patchFields<PatchOf<Column, 'id'>>(columnSchema.shape, ['id']),
  }),
  apply(protocol, { columnId: id, patch, was }) {
    const target = protocol.columns.find((candidate) => candidate.id === id);
    if (!target) return unknownId('column', id);
    const result = applyPatch(target, { patch, was }, columnSchema);
    if (!result.ok) return result;
    const { patched, inverse } = result.value;
    const columns = protocol.columns.map((item) => (item === target ? patched : item));
    return ok({
      protocol: { ...protocol, columns },
      inverse: { kind: 'change_column', columnId: id, patch: inverse },
    });
  },
};

import { z } from 'zod';
import { ok } from '@/lib/core/result';
import { column as columnSchema } from '@/schemas/protocol-flow';
import { insertAt } from './edit-list';
import { listIndex, type OperationDefinition } from './operation-definition';
import { refuseFullList, refuseUsedIds } from './refusals';

export const addColumn: OperationDefinition<'add_column'> = {
  schema: z.strictObject({ kind: z.literal('add_column'), index: listIndex, column: columnSchema }),
  apply(protocol, { index, column }) {
    const refusal =
      refuseFullList('columns', protocol.columns.length) ?? refuseUsedIds(protocol, column, 'columns');
    if (refusal) return refusal;
    return ok({
      protocol: { ...protocol, columns: insertAt(protocol.columns, index, column) },
      inverse: { kind: 'remove_column', columnId: column.id },
    });
  },
};

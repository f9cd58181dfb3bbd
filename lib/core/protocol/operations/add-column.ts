import { z } from 'zod';
import { ok } from '@/lib/core/result';
import { column as columnSchema } from '@/schemas/protocol-flow';
import { insertAt } from './edit-list';
import { place, type OperationDefinition } from './operation-definition';
import { refuseFullList, refuseUsedIds } from './refusals';

export const addColumn: OperationDefinition<'add_column'> = {
  schema: z.strictObject({ kind: z.literal('add_column'), ...place, column: columnSchema }),
  apply(protocol, { index, after, column }) {
    const refusal =
      refuseFullList('columns', protocol.columns.length) ?? refuseUsedIds(protocol, column, 'columns');
    if (refusal) return refusal;
    return ok({
      protocol: { ...protocol, columns: insertAt(protocol.columns, { index, after }, column) },
      inverse: { kind: 'remove_column', columnId: column.id },
    });
  },
};

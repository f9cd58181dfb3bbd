import { ok } from '@/lib/core/result';
import { insertAt } from './edit-list';
import type { OperationDefinition } from './operation-definition';
import { refuseFullList, refuseUsedIds } from './refusals';

export const addColumn: OperationDefinition<'add_column'> = (protocol, { index, after, column }) => {
  const refusal =
    refuseFullList('columns', protocol.columns.length) ?? refuseUsedIds(protocol, column, 'columns');
  if (refusal) return refusal;
  return ok({
    protocol: { ...protocol, columns: insertAt(protocol.columns, { index, after }, column) },
    inverse: { kind: 'remove_column', columnId: column.id },
  });
};

import { ok } from '@/lib/core/result';
import { moveWithin } from './edit-list';
import type { OperationDefinition } from './operation-definition';
import { unknownId } from './refusals';

export const moveColumn: OperationDefinition<'move_column'> = (protocol, { columnId: id, index, after }) => {
  const from = protocol.columns.findIndex((column) => column.id === id);
  if (from < 0) return unknownId('column', id);
  return ok({
    protocol: { ...protocol, columns: moveWithin(protocol.columns, from, { index, after }) },
    inverse: { kind: 'move_column', columnId: id, index: from },
  });
};

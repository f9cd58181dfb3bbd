import { ok } from '@/lib/core/result';
import type { OperationDefinition } from './operation-definition';
import { applyPatch } from './patch';
import { unknownId } from './refusals';

export const changeColumn: OperationDefinition<'change_column'> = (
  protocol,
  { columnId: id, patch, was },
) => {
  const target = protocol.columns.find((candidate) => candidate.id === id);
  if (!target) return unknownId('column', id);
  const result = applyPatch(target, { patch, was });
  if (!result.ok) return result;
  const { patched, inverse } = result.value;
  const columns = protocol.columns.map((item) => (item === target ? patched : item));
  return ok({
    protocol: { ...protocol, columns },
    inverse: { kind: 'change_column', columnId: id, patch: inverse },
  });
};

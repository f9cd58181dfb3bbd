import { ok } from '@/lib/core/result';
import type { OperationDefinition } from './operation-definition';
import { applyPatch } from './patch';
import { unknownId } from './refusals';

export const changeFunction: OperationDefinition<'change_function'> = (
  protocol,
  { functionId: id, patch, was },
) => {
  const target = protocol.functions.find((candidate) => candidate.id === id);
  if (!target) return unknownId('function', id);
  const result = applyPatch(target, { patch, was });
  if (!result.ok) return result;
  const { patched, inverse } = result.value;
  const functions = protocol.functions.map((item) => (item === target ? patched : item));
  return ok({
    protocol: { ...protocol, functions },
    inverse: { kind: 'change_function', functionId: id, patch: inverse },
  });
};

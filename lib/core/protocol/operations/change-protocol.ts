import { ok } from '@/lib/core/result';
import type { OperationDefinition } from './operation-definition';
import { applyPatch } from './patch';

export const changeProtocol: OperationDefinition<'change_protocol'> = (protocol, { patch, was }) => {
  const result = applyPatch(protocol, { patch, was });
  if (!result.ok) return result;
  const { patched, inverse } = result.value;
  return ok({ protocol: patched, inverse: { kind: 'change_protocol', patch: inverse } });
};

import { ok } from '@/lib/core/result';
import { editRoute } from './edit-flow';
import type { OperationDefinition } from './operation-definition';
import { applyPatch } from './patch';
import { unknownId } from './refusals';

export const changeRoute: OperationDefinition<'change_route'> = (protocol, { routeId: id, patch, was }) => {
  const target = protocol.routes.find((candidate) => candidate.id === id);
  if (!target) return unknownId('route', id);
  const result = applyPatch(target, { patch, was });
  if (!result.ok) return result;
  const { patched, inverse } = result.value;
  return ok({
    protocol: editRoute(protocol, id, () => patched),
    inverse: { kind: 'change_route', routeId: id, patch: inverse },
  });
};

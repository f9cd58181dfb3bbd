import { ok } from '@/lib/core/result';
import { moveWithin } from './edit-list';
import type { OperationDefinition } from './operation-definition';
import { unknownId } from './refusals';

export const moveRoute: OperationDefinition<'move_route'> = (protocol, { routeId: id, index, after }) => {
  const from = protocol.routes.findIndex((route) => route.id === id);
  if (from < 0) return unknownId('route', id);
  return ok({
    protocol: { ...protocol, routes: moveWithin(protocol.routes, from, { index, after }) },
    inverse: { kind: 'move_route', routeId: id, index: from },
  });
};

import { ok } from '@/lib/core/result';
import { insertAt } from './edit-list';
import type { OperationDefinition } from './operation-definition';
import { refuseFullList, refuseUsedIds } from './refusals';

export const addRoute: OperationDefinition<'add_route'> = (protocol, { index, after, route }) => {
  const refusal =
    refuseFullList('routes', protocol.routes.length) ?? refuseUsedIds(protocol, route, 'routes');
  if (refusal) return refusal;
  return ok({
    protocol: { ...protocol, routes: insertAt(protocol.routes, { index, after }, route) },
    inverse: { kind: 'remove_route', routeId: route.id },
  });
};

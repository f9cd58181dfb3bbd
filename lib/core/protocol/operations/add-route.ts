import { z } from 'zod';
import { ok } from '@/lib/core/result';
import { route as routeSchema } from '@/schemas/protocol-flow';
import { insertAt } from './edit-list';
import { place, type OperationDefinition } from './operation-definition';
import { refuseFullList, refuseUsedIds } from './refusals';

export const addRoute: OperationDefinition<'add_route'> = {
  schema: z.strictObject({ kind: z.literal('add_route'), ...place, route: routeSchema }),
  apply(protocol, { index, after, route }) {
    const refusal =
      refuseFullList('routes', protocol.routes.length) ?? refuseUsedIds(protocol, route, 'routes');
    if (refusal) return refusal;
    return ok({
      protocol: { ...protocol, routes: insertAt(protocol.routes, { index, after }, route) },
      inverse: { kind: 'remove_route', routeId: route.id },
    });
  },
};

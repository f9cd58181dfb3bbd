import { z } from 'zod';
import { ok } from '@/lib/core/result';
import { routeId } from '@/schemas/ids';
import { moveWithin } from './edit-list';
import { place, type OperationDefinition } from './operation-definition';
import { unknownId } from './refusals';

export const moveRoute: OperationDefinition<'move_route'> = {
  schema: z.strictObject({ kind: z.literal('move_route'), routeId, ...place }),
  apply(protocol, { routeId: id, index, after }) {
    const from = protocol.routes.findIndex((route) => route.id === id);
    if (from < 0) return unknownId('route', id);
    return ok({
      protocol: { ...protocol, routes: moveWithin(protocol.routes, from, { index, after }) },
      inverse: { kind: 'move_route', routeId: id, index: from },
    });
  },
};

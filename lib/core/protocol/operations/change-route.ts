import { z } from 'zod';
import { ok } from '@/lib/core/result';
import { routeId } from '@/schemas/ids';
import { route as routeSchema, type Route } from '@/schemas/protocol-flow';
import { editRoute } from './edit-flow';
import type { PatchOf } from './operation';
import type { OperationDefinition } from './operation-definition';
import { applyPatch, patchFields } from './patch';
import { unknownId } from './refusals';

export const changeRoute: OperationDefinition<'change_route'> = {
  schema: z.strictObject({
    kind: z.literal('change_route'),
    routeId,
    ...patchFields<PatchOf<Route, 'id' | 'steps'>>(routeSchema.shape, ['id', 'steps']),
  }),
  apply(protocol, { routeId: id, patch, was }) {
    const target = protocol.routes.find((candidate) => candidate.id === id);
    if (!target) return unknownId('route', id);
    const result = applyPatch(target, { patch, was }, routeSchema, (patched) => ({ ...patched, steps: [] }));
    if (!result.ok) return result;
    const { patched, inverse } = result.value;
    return ok({
      protocol: editRoute(protocol, id, () => patched),
      inverse: { kind: 'change_route', routeId: id, patch: inverse },
    });
  },
};

import type { RouteId } from '@/schemas/ids';
import type { Draft } from '../draft';

/** The route of the document of the same kind; of kind "other" only one with the same title. */
export function routeFor({ protocol, model }: Draft, modelId: RouteId): RouteId | undefined {
  const wanted = model.routes.find(({ id }) => id === modelId);
  return protocol.routes.find(
    ({ kind, title }) => kind === wanted?.kind && (kind !== 'other' || title === wanted.title),
  )?.id;
}

import type { OperationDefinition } from './operation-definition';
import { unknownId } from './refusals';
import { removed } from './remove';

/** Takes exits, options of the start question and global exits that lead to it away with it. */
export const removeRoute: OperationDefinition<'remove_route'> = (protocol, { routeId: id }) => {
  const index = protocol.routes.findIndex((candidate) => candidate.id === id);
  const route = protocol.routes[index];
  if (!route) return unknownId('route', id);
  const without = { ...protocol, routes: protocol.routes.toSpliced(index, 1) };
  return removed(protocol, without, { kind: 'add_route', index, route });
};

import { cardsOf } from '@/lib/core/protocol/questions';
import type { RouteId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Route } from '@/schemas/protocol-flow';
import { targetOf } from './walk';
import { isOfTheMatter } from './weighing-pasts';
import { isStop } from './ways-past';

/**
 * The home routes that are one flow with this one, itself first: those that it leads to, and those that lead to it.
 * What begins anew behind help or closing comes too late for the worry at hand, and so does not count.
 */
export function connectedRoutes(protocol: Protocol, route: Route): Route[] {
  const leadsTo = linksOf(protocol);
  const after = reached(route.id, leadsTo);
  const isBefore = (one: Route) => reached(one.id, leadsTo).has(route.id);
  const others = protocol.routes.filter(
    (one) => one !== route && one.kind === 'home' && (after.has(one.id) || isBefore(one)),
  );
  return [route, ...others];
}

type Links = ReadonlyMap<RouteId, readonly RouteId[]>;

/** Routes for danger, honour, pupils and staff have questions of their own, so no flow goes on through them. */
function linksOf({ routes }: Protocol): Links {
  const placeOf = new Map(routes.flatMap((route) => cardsOf(route).map(({ id }) => [id, route.id] as const)));
  return new Map(
    routes
      .filter((route) => isOfTheMatter({ route }))
      .map((route) => {
        const exits = cardsOf(route)
          .filter((card) => !isStop(card))
          .flatMap((card) => card.exits);
        const to = exits.flatMap((exit) =>
          'routeId' in exit.to ? [exit.to.routeId] : targetOf(exit).flatMap((id) => placeOf.get(id) ?? []),
        );
        return [route.id, to];
      }),
  );
}

function reached(from: RouteId, leadsTo: Links): Set<RouteId> {
  const found = new Set([from]);
  for (const id of found) for (const to of leadsTo.get(id) ?? []) found.add(to);
  return found;
}

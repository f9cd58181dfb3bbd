import { cardsOf } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit, Route, Step } from '@/schemas/protocol-flow';
import type { RouteKind } from '@/schemas/vocabulary';

export type Placed = { card: Card; step: Step; route: Route };
export type Way = { from: CardId; to: CardId; exit: Exit };

/** Every way through a protocol at once: lines to another route lead on to its first card. */
export type Flow = {
  cards: ReadonlyMap<CardId, Placed>;
  ways: ReadonlyMap<CardId, readonly Way[]>;
  /** Where one can begin, by what leads there: a route, or a global exit. */
  entrances: ReadonlyMap<string, CardId>;
};

/** Routes that go faster than the ordinary steps. A way into one skips steps on purpose, so it is not followed. */
export const urgent: readonly RouteKind[] = ['acute', 'honour', 'staff-offence'];

export function flowOf(protocol: Protocol): Flow {
  const { routes, globalExits } = protocol;
  const cards = new Map(
    routes.flatMap((route) =>
      route.steps.flatMap((step) =>
        step.cards.map((card): [CardId, Placed] => [card.id, { card, step, route }]),
      ),
    ),
  );
  const starts = new Map(routes.map(({ id, startCardId }) => [id, startCardId]));
  const calm = new Set(routes.filter(({ kind }) => !urgent.includes(kind)).map(({ id }) => id));
  const targetOf = ({ to }: Exit) =>
    'cardId' in to ? to.cardId : calm.has(to.routeId) ? starts.get(to.routeId) : undefined;
  const waysFrom = ({ id, exits }: Card): Way[] =>
    exits.flatMap((exit) => {
      const to = targetOf(exit);
      return to && cards.has(to) ? [{ from: id, to, exit }] : [];
    });
  const ofRoutes = routes.flatMap(({ id, startCardId }): [string, CardId][] =>
    startCardId ? [[id, startCardId]] : [],
  );
  const ofExits = globalExits.flatMap(({ id, to }): [string, CardId][] =>
    to && 'cardId' in to && cards.has(to.cardId) ? [[id, to.cardId]] : [],
  );
  return {
    cards,
    ways: new Map(routes.flatMap(cardsOf).map((card) => [card.id, waysFrom(card)])),
    entrances: new Map([...ofRoutes, ...ofExits]),
  };
}

type Along = {
  /** Cards that are not entered. */
  avoid?: ReadonlySet<CardId> | undefined;
  /** Whether one goes that way. */
  by?: ((way: Way) => boolean) | undefined;
};

/** The cards one can come to from there, itself included. */
export function reach(flow: Flow, from: readonly CardId[], { avoid, by }: Along = {}): Set<CardId> {
  const found = new Set(from.filter((id) => flow.cards.has(id) && !avoid?.has(id)));
  for (const id of found) {
    for (const way of flow.ways.get(id) ?? []) {
      if (!avoid?.has(way.to) && (by?.(way) ?? true)) found.add(way.to);
    }
  }
  return found;
}

/** The cards one can come to after this one, without beginning all over again. */
export function ahead(flow: Flow, { card, route }: Placed): Set<CardId> {
  const again = new Set(route.startCardId && route.startCardId !== card.id ? [route.startCardId] : []);
  const next = (flow.ways.get(card.id) ?? []).map(({ to }) => to);
  return reach(flow, next, { avoid: again });
}

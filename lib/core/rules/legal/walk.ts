import { cardsOf } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Card, Exit, Route } from '@/schemas/protocol-flow';
import type { StepKind } from '@/schemas/vocabulary';
import type { Where } from '../rule';

type Along = {
  /** Cards that are not entered. */
  avoid?: readonly CardId[];
  /** Whether one goes out that way. */
  by?: (exit: Exit, card: Card) => boolean;
};

/** The cards of the route that one can come to from these, these included; exits to other routes end the walk. */
export function walk(route: Route, from: readonly CardId[], { avoid = [], by = () => true }: Along = {}) {
  const cards = new Map(cardsOf(route).map((card) => [card.id, card]));
  for (const id of avoid) cards.delete(id);
  const reached = new Set<CardId>();
  const queue = [...from];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const card = cards.get(id);
    if (!card || reached.has(id)) continue;
    reached.add(id);
    queue.push(...card.exits.filter((exit) => by(exit, card)).flatMap(targetOf));
  }
  return reached;
}

/** As `walk`, from where the route begins; empty while it has no beginning. */
export function walkFromStart(route: Route, along?: Along): Set<CardId> {
  return walk(route, route.startCardId ? [route.startCardId] : [], along);
}

/** The card of the same route the exit leads to: none when it leads to another route. */
export function targetOf({ to }: Exit): CardId[] {
  return 'cardId' in to ? [to.cardId] : [];
}

/** Where the first step of that kind is; undefined when the route has none. */
export function stepOfKind(route: Route, kind: StepKind): Where | undefined {
  const step = route.steps.find(({ kinds }) => kinds.includes(kind));
  return step && { routeId: route.id, stepId: step.id };
}

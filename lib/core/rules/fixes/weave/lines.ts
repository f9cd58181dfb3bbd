import { cardsOf } from '@/lib/core/protocol/questions';
import type { CardId, StepId } from '@/schemas/ids';
import type { Card, Exit, Route } from '@/schemas/protocol-flow';

/** A line of a route from one card to another. */
export type Line = { from: Card; exit: Exit; to: CardId };

export function linesOf(route: Route): Line[] {
  return cardsOf(route).flatMap((from) =>
    from.exits.flatMap((exit) => ('cardId' in exit.to ? [{ from, exit, to: exit.to.cardId }] : [])),
  );
}

/** Lines to put something on: all of them lead to the same card. */
export type Gap = { lines: readonly Line[]; onto: CardId };

/** The lines that come into the step from outside, to the card where most people enter it. */
export function wayIn(route: Route, stepId: StepId): Gap | undefined {
  const inside = idsIn(route, stepId);
  const lines = linesOf(route).filter(({ from, to }) => inside.has(to) && !inside.has(from.id));
  if (route.startCardId !== null && inside.has(route.startCardId))
    return { lines: linesTo(route, route.startCardId), onto: route.startCardId };
  return busiest(route, lines);
}

/** The lines that go from the step to later steps, to the card where most of them go. */
export function wayOut(route: Route, stepId: StepId): Gap | undefined {
  const inside = idsIn(route, stepId);
  return busiest(
    route,
    linesOf(route).filter(({ from, to }) => inside.has(from.id) && !inside.has(to)),
  );
}

/** The lines that go past a place between two steps: from a step before it to one after it. */
export function wayPast(route: Route, stepIndex: number): Gap | undefined {
  const before = new Set(route.steps.slice(0, stepIndex).flatMap(({ cards }) => cards.map(({ id }) => id)));
  const after = new Set(route.steps.slice(stepIndex).flatMap(({ cards }) => cards.map(({ id }) => id)));
  return busiest(
    route,
    linesOf(route).filter(({ from, to }) => before.has(from.id) && after.has(to)),
  );
}

export function linesTo(route: Route, cardId: CardId): Line[] {
  return linesOf(route).filter(({ to }) => to === cardId);
}

function idsIn(route: Route, stepId: StepId): Set<CardId> {
  return new Set(route.steps.find(({ id }) => id === stepId)?.cards.map(({ id }) => id));
}

/** An outcome is where some people stop; the others go on, and that is the way that counts. */
function busiest(route: Route, lines: readonly Line[]): Gap | undefined {
  const kindOf = new Map(cardsOf(route).map(({ id, kind }) => [id, kind]));
  const onward = lines.filter(({ to }) => kindOf.get(to) !== 'outcome');
  const counted = onward.length > 0 ? onward : lines;
  const groups = cardsOf(route)
    .map(({ id }) => ({ onto: id, lines: counted.filter(({ to }) => to === id) }))
    .filter((group) => group.lines.length > 0);
  return groups.toSorted((a, b) => b.lines.length - a.lines.length)[0];
}

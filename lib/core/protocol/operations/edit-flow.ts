import type { CardId, RouteId, StepId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Route, Step } from '@/schemas/protocol-flow';

/** The list with one item replaced by what `edit` makes of it; the others keep their identity. */
function editOne<T extends { id: string }>(list: readonly T[], id: string, edit: (item: T) => T): T[] {
  return list.map((item) => (item.id === id ? edit(item) : item));
}

export function editRoute(protocol: Protocol, id: RouteId, edit: (route: Route) => Route): Protocol {
  return { ...protocol, routes: editOne(protocol.routes, id, edit) };
}

export function editStep(protocol: Protocol, id: StepId, edit: (step: Step) => Step): Protocol {
  const routes = protocol.routes.map((route) =>
    route.steps.some((step) => step.id === id) ? { ...route, steps: editOne(route.steps, id, edit) } : route,
  );
  return { ...protocol, routes };
}

export function editCard(protocol: Protocol, id: CardId, edit: (card: Card) => Card): Protocol {
  const holder = protocol.routes
    .flatMap((route) => route.steps)
    .find((step) => step.cards.some((c) => c.id === id));
  return holder
    ? editStep(protocol, holder.id, (step) => ({ ...step, cards: editOne(step.cards, id, edit) }))
    : protocol;
}

import type { CardId, FunctionId, StepId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Column, Exit, Route, Step } from '@/schemas/protocol-flow';
import { stepInSentence } from './step-words';

/** Where a card stands: its route, its step, and its place in the step counted from 0. */
export type FoundCard = { route: Route; step: Step; card: Card; index: number };
export type FoundStep = { route: Route; step: Step; index: number };

export function findCard(protocol: Protocol, cardId: CardId): FoundCard | undefined {
  for (const route of protocol.routes) {
    for (const step of route.steps) {
      const index = step.cards.findIndex((card) => card.id === cardId);
      const card = step.cards[index];
      if (card) return { route, step, card, index };
    }
  }
  return undefined;
}

export function findStep(protocol: Protocol, stepId: StepId): FoundStep | undefined {
  for (const route of protocol.routes) {
    const index = route.steps.findIndex((step) => step.id === stepId);
    const step = route.steps[index];
    if (step) return { route, step, index };
  }
  return undefined;
}

/** Every card with where it stands, in reading order. */
export function everyCard({ routes }: Pick<Protocol, 'routes'>): FoundCard[] {
  return routes.flatMap((route) =>
    route.steps.flatMap((step) => step.cards.map((card, index) => ({ route, step, card, index }))),
  );
}

/** All cards of the route in reading order. */
export function cardsOf(route: Route): Card[] {
  return route.steps.flatMap((step) => step.cards);
}

/** The columns the route shows, in its own order; all columns of the protocol when it names none. */
export function columnsOf(protocol: Protocol, route: Route): Column[] {
  if (!route.columnIds) return protocol.columns;
  return route.columnIds.flatMap((id) => protocol.columns.filter((column) => column.id === id));
}

/** The column the function stands in. A team or person may stand in none. */
export function columnOfFunction(protocol: Protocol, functionId: FunctionId): Column | undefined {
  return protocol.columns.find((column) => column.functionIds.includes(functionId));
}

/** The card the route begins with; undefined while a draft has none. */
export function startCardOf(route: Route): Card | undefined {
  return cardsOf(route).find((card) => card.id === route.startCardId);
}

/** The card the exit leads to. For an exit to another route: the card that route begins with. */
export function exitTargetCard(protocol: Protocol, exit: Pick<Exit, 'to'>): Card | undefined {
  const { to } = exit;
  if ('cardId' in to) return findCard(protocol, to.cardId)?.card;
  const route = protocol.routes.find(({ id }) => id === to.routeId);
  return route && startCardOf(route);
}

export function cardTitled(protocol: Protocol, cardId: CardId): string {
  return findCard(protocol, cardId)?.card.title ?? 'een kaart';
}

export function stepTitled(protocol: Protocol, stepId: StepId): string {
  const found = findStep(protocol, stepId);
  return found ? stepInSentence(found.step) : 'een stap';
}

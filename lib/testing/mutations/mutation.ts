import { asks } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit, QuestionCard, Route, SchoolFunction, Step } from '@/schemas/protocol-flow';
import type { Picks } from '../picks';

/**
 * A protocol as other people would have written it: another order, other people, something left out or badly drawn.
 * `apply` gives the protocol itself where there is nothing to change. The result is sound data, not a sound flow.
 */
export type Mutation = { name: string; apply: (protocol: Protocol, pick: Picks) => Protocol };

export const eachRoute = (protocol: Protocol, change: (route: Route) => Route): Protocol => ({
  ...protocol,
  routes: protocol.routes.map(change),
});
export const eachStep = (protocol: Protocol, change: (step: Step, index: number) => Step): Protocol =>
  eachRoute(protocol, (route) => ({ ...route, steps: route.steps.map(change) }));
export const eachCard = (protocol: Protocol, change: (card: Card) => Card): Protocol =>
  eachStep(protocol, (step) => ({ ...step, cards: step.cards.map(change) }));
export const eachExit = (protocol: Protocol, change: (exit: Exit, card: Card) => Exit): Protocol =>
  eachCard(protocol, (card) => ({ ...card, exits: card.exits.map((exit) => change(exit, card)) }));
export const eachFunction = (
  protocol: Protocol,
  change: (one: SchoolFunction) => SchoolFunction,
): Protocol => ({
  ...protocol,
  functions: protocol.functions.map(change),
});

export function inHome(protocol: Protocol, change: (route: Route) => Route): Protocol {
  const home = protocol.routes.find(({ kind }) => kind === 'home');
  return eachRoute(protocol, (route) => (route === home ? change(route) : route));
}
export const homeOf = ({ routes }: Protocol) => routes.find(({ kind }) => kind === 'home');
export const replaced = <T>(list: readonly T[], old: T, now: readonly T[]) =>
  list.flatMap((one) => (one === old ? now : [one]));

/** Takes the card out; what led to it goes where its first line to another card went, or where `onto` says. */
export function withoutCard(protocol: Protocol, card: Card): Protocol {
  const next = card.exits.flatMap(({ to }) =>
    'cardId' in to && to.cardId !== card.id ? [to.cardId] : [],
  )[0];
  const isOnto = ({ to }: Pick<Exit, 'to'>) => 'cardId' in to && to.cardId === card.id;
  const turned = eachRoute(protocol, (route) => ({
    ...route,
    startCardId: route.startCardId === card.id ? (next ?? null) : route.startCardId,
    steps: route.steps.map((step) => ({
      ...step,
      cards: step.cards
        .filter(({ id }) => id !== card.id)
        .map((one) => ({
          ...one,
          exits: one.exits.flatMap((exit) =>
            isOnto(exit) ? (next ? [{ ...exit, to: { cardId: next } }] : []) : [exit],
          ),
        })),
    })),
  }));
  return {
    ...turned,
    globalExits: turned.globalExits.map(({ to, ...one }) =>
      to && !isOnto({ to }) ? { ...one, to } : to && next ? { ...one, to: { cardId: next } } : one,
    ),
  };
}

export const isWeighing = (card: Card): card is QuestionCard =>
  asks(
    card,
    'weighing-1',
    'weighing-2',
    'weighing-3',
    'weighing-4',
    'weighing-5',
    'report-needed',
    'help-possible',
  );

import { cardsOf } from '@/lib/core/protocol';
import type { CardId, ExitId, RouteId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Exit, Route, Step } from '@/schemas/protocol-flow';
import type { Picks } from '../picks';
import { eachCard, eachExit, homeOf, replaced, type Mutation } from './mutation';

export const drawnOtherwise: readonly Mutation[] = [
  {
    name: 'two answers lead where the other should',
    apply: (protocol, pick) => {
      const chosen = pick.one(
        protocol.routes.flatMap(cardsOf).filter(({ kind, exits }) => kind === 'question' && exits.length > 1),
      );
      const [a, b] = chosen?.exits ?? [];
      if (!a || !b) return protocol;
      return eachExit(protocol, (exit) =>
        exit === a ? { ...a, to: b.to } : exit === b ? { ...b, to: a.to } : exit,
      );
    },
  },
  {
    name: 'a line leads elsewhere',
    apply: (protocol, pick) => {
      const route = pick.one(protocol.routes.filter(({ steps }) => steps.length > 0));
      const from = pick.one(route ? cardsOf(route).filter(({ exits }) => exits.length > 0) : []);
      const [turned, to] = [pick.one(from?.exits ?? []), pick.one(route ? cardsOf(route) : [])];
      if (!turned || !to || to.id === from?.id) return protocol;
      return eachExit(protocol, (exit) => (exit === turned ? { ...exit, to: { cardId: to.id } } : exit));
    },
  },
  {
    name: 'a second way goes past the ordinary one',
    apply: (protocol, pick) => {
      const cards = cardsOf(homeOf(protocol) ?? ({ steps: [] } as unknown as Route));
      const from = pick.one(
        cards.filter(({ kind, exits }) => kind !== 'outcome' && exits.length > 0 && exits.length < 4),
      );
      const to = pick.one(cards.slice(from ? cards.indexOf(from) + 1 : 0));
      if (!from || !to) return protocol;
      const exit: Exit = {
        id: pick.fresh('lijn') as ExitId,
        label: 'anders',
        answers: ['other'],
        tags: [],
        to: { cardId: to.id },
      };
      return eachCard(protocol, (card) =>
        card.id === from.id ? { ...card, exits: [...card.exits, exit] } : card,
      );
    },
  },
  {
    name: 'the weighing stands in another route',
    apply: (protocol, pick) => hiddenInAnotherRoute(protocol, pick),
  },
  {
    name: 'a line is gone',
    apply: (protocol, pick) => {
      const from = pick.one(protocol.routes.flatMap(cardsOf).filter(({ exits }) => exits.length > 1));
      const gone = pick.one(from?.exits ?? []);
      return eachCard(protocol, (card) => ({
        ...card,
        exits: card.exits.filter((exit) => exit.id !== gone?.id),
      }));
    },
  },
];

/** The last steps of the home route become a route of their own; the lines that went there lead to that route. */
function hiddenInAnotherRoute(protocol: Protocol, pick: Picks): Protocol {
  const home = homeOf(protocol);
  if (!home || home.steps.length < 2) return protocol;
  const at = 1 + (pick.number() % (home.steps.length - 1));
  const [kept, moved] = [home.steps.slice(0, at), home.steps.slice(at)];
  const ids = new Set<CardId>(moved.flatMap(({ cards }) => cards.map(({ id }) => id)));
  const [first] = moved.flatMap(({ cards }) => cards);
  if (!first || (home.startCardId && ids.has(home.startCardId))) return protocol;
  const routeId = pick.fresh('route') as RouteId;
  const away = (step: Step, isAway: (id: CardId) => boolean, to: RouteId): Step => ({
    ...step,
    cards: step.cards.map((card) => ({
      ...card,
      exits: card.exits.map((exit) =>
        'cardId' in exit.to && isAway(exit.to.cardId) ? { ...exit, to: { routeId: to } } : exit,
      ),
    })),
  });
  const other: Route = {
    ...{ id: routeId, kind: 'other', title: 'Wegen en beslissen', tags: [], startCardId: first.id },
    ...(home.columnIds && { columnIds: home.columnIds }),
    steps: moved.map((step) => away(step, (id) => !ids.has(id), home.id)),
  };
  const routes = replaced(protocol.routes, home, [
    { ...home, steps: kept.map((step) => away(step, (id) => ids.has(id), routeId)) },
    other,
  ]);
  return { ...protocol, routes };
}

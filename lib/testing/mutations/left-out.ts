import { cardsOf } from '@/lib/core/protocol';
import type { StepId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { eachCard, inHome, homeOf, withoutCard, isWeighing, type Mutation } from './mutation';

export const leftOut: readonly Mutation[] = [
  {
    name: 'a card is gone',
    apply: (protocol, pick) => {
      const card = pick.one(protocol.routes.flatMap(cardsOf));
      return card ? withoutCard(protocol, card) : protocol;
    },
  },
  {
    name: 'a weighing or decision is gone',
    apply: (protocol, pick) => {
      const card = pick.one(protocol.routes.flatMap(cardsOf).filter(isWeighing));
      return card ? withoutCard(protocol, card) : protocol;
    },
  },
  {
    name: 'no weighing and no decision is asked',
    apply: (protocol) =>
      protocol.routes
        .filter(({ kind }) => kind === 'home')
        .flatMap(cardsOf)
        .filter(isWeighing)
        .reduce(
          (one, { id }) =>
            withoutCard(
              one,
              one.routes.flatMap(cardsOf).find((card) => card.id === id)!,
            ),
          protocol,
        ),
  },
  {
    name: 'a step is gone with its cards',
    apply: (protocol, pick) => {
      const step = pick.one(homeOf(protocol)?.steps ?? []);
      const left = (step?.cards ?? []).reduce(
        (one, { id }) =>
          withoutCard(
            one,
            one.routes.flatMap(cardsOf).find((card) => card.id === id)!,
          ),
        protocol,
      );
      return inHome(left, (route) => ({
        ...route,
        steps: route.steps.filter(({ id }) => id !== step?.id || isNamed(protocol, id)),
      }));
    },
  },
  {
    name: 'cards carry no marks',
    apply: (protocol, pick) =>
      eachCard(protocol, (card) =>
        pick.yes() ? card : { ...card, tags: [], exits: card.exits.map((exit) => ({ ...exit, tags: [] })) },
      ),
  },
  {
    name: 'a question of the law is an ordinary one',
    apply: (protocol, pick) => {
      const chosen = pick.one(protocol.routes.flatMap(cardsOf).filter(isWeighing));
      return eachCard(protocol, (card) =>
        card.id === chosen?.id && card.kind === 'question' ? { ...card, questions: ['other'] } : card,
      );
    },
  },
  {
    name: 'the texts and the ways out are gone',
    apply: (protocol) => ({
      ...eachCard(protocol, (card) => ({ ...card, contactIds: card.contactIds })),
      chapters: [],
      globalExits: [],
    }),
  },
  {
    name: 'cards have titles of the school',
    apply: (protocol) =>
      eachCard(protocol, (card) => ({
        ...card,
        title: `Bij ons: ${card.title.charAt(0).toLowerCase()}${card.title.slice(1)}`.slice(0, 240),
      })),
  },
];
/** Something in the document counts from this step. */
const isNamed = (protocol: Protocol, id: StepId) => JSON.stringify(protocol).split(`"${id}"`).length > 2;

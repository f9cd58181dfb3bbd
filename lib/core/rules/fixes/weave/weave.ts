import { findCard } from '@/lib/core/protocol/questions';
import type { CardId, RouteId, StepId } from '@/schemas/ids';
import type { Card, Exit } from '@/schemas/protocol-flow';
import type { Draft } from '../draft';
import type { Placing } from '../transplant/piece';
import { routeFor } from '../transplant/route-for';
import { transplantCard, transplantExit } from '../transplant/transplant-card';
import { addExit } from './add-exit';
import { leadsInto } from './lead-in';
import { destinationOf, onwardExit, type Surroundings } from './lead-out';
import { linesOf, type Gap, type Line } from './lines';

type Weaving = {
  routeId: RouteId;
  stepId: StepId;
  /** Of one route of the model, in its order. */
  cards: readonly Card[];
  /** Put it on these lines, instead of where the model has it. */
  gap?: Gap | undefined;
  /** Where to put it when the document has none of the cards that come before it in the model. */
  otherwise?: Gap | undefined;
};

/**
 * Puts cards of the model into a step and into the flow: what led to the old card now leads to the first of them, and
 * from the last one goes on to the old card. Lines that leave the piece go to what stands for their card here.
 */
export function weave(draft: Draft, weaving: Weaving): Map<CardId, CardId> {
  const { routeId, stepId } = weaving;
  const cards = withOrWithoutHandOver(draft, usableCards(draft, weaving.cards));
  const pieceIds = new Set(cards.map(({ id }) => id));
  const leads = weaving.gap ? [] : leadsInto(draft, routeId, pieceIds);
  const isLed = leads.some(({ turn, add }) => turn.length + add.length > 0);
  const gap = weaving.gap ?? (isLed ? undefined : weaving.otherwise);
  const onto = gap?.onto ?? leads.flatMap(({ turn }) => turn)[0]?.to;
  const own = new Map(cards.map(({ id }) => [id, draft.freshId('kaart') as CardId]));
  const placing: Placing = { draft, routeId, own, bring: false };
  const entry = own.get(entryOf(draft, cards))!;

  addCards(placing, { ...weaving, cards }, entry, onto);
  for (const { turn, add, entry: modelEntry } of gap ? [] : leads) {
    const to = { cardId: own.get(modelEntry)! };
    turnLines(
      draft,
      turn.filter((line) => line.to === onto),
      to.cardId,
    );
    for (const { from, modelExit } of add) addExit(draft, from.id, transplantExit(modelExit, to, placing));
  }
  if (gap) turnLines(draft, gap.lines, entry);
  const route = draft.protocol.routes.find(({ id }) => id === routeId)!;
  if (route.startCardId === null || (gap && route.startCardId === gap.onto)) {
    draft.edit({ kind: 'change_route', routeId, patch: { startCardId: entry } });
  }
  addExits(placing, { draft, routeId, stepId, ownIds: new Set(own.values()) }, cards, onto);
  return own;
}

/** A question that sends people to other routes is left out where those routes are not: it would have one answer. */
function usableCards(draft: Draft, cards: readonly Card[]): readonly Card[] {
  const ways = ({ exits }: Card) => exits.filter(({ to }) => 'cardId' in to || routeFor(draft, to.routeId));
  const usable = cards.filter((card) => card.kind !== 'question' || ways(card).length > 1);
  return usable.length > 0 ? usable : cards;
}

/** Who does the rest as well hands nothing over: then the piece does without. */
function withOrWithoutHandOver(draft: Draft, cards: readonly Card[]): readonly Card[] {
  const without = cards.filter(({ kind }) => kind !== 'handover');
  if (without.length === 0 || without.length === cards.length) return cards;
  return draft.choose([cards, without])!;
}

/** The card of the piece that people come to first. */
function entryOf({ model }: Draft, cards: readonly Card[]): CardId {
  const { route } = findCard(model, cards[0]!.id)!;
  const pieceIds = new Set(cards.map(({ id }) => id));
  const entered = new Set(linesOf(route).flatMap(({ from, to }) => (pieceIds.has(from.id) ? [] : [to])));
  return (cards.find(({ id }) => entered.has(id) || id === route.startCardId) ?? cards[0]!).id;
}

/** What waited for all lines into the old card now waits before the piece. */
function addCards(placing: Placing, { stepId, cards }: Weaving, entry: CardId, onto: CardId | undefined) {
  const { draft } = placing;
  const old = onto && findCard(draft.protocol, onto);
  const sameStep = old && old.step.id === stepId;
  cards.forEach((card, offset) => {
    const moved = transplantCard(card, placing);
    const step = draft.protocol.routes.flatMap(({ steps }) => steps).find(({ id }) => id === stepId)!;
    const index = sameStep ? old.index + offset : step.cards.length;
    const join = moved.id === entry && old ? old.card.join : moved.join;
    draft.edit({ kind: 'add_card', stepId, index, card: { ...moved, join } });
  });
}

function addExits(placing: Placing, around: Surroundings, cards: readonly Card[], onto: CardId | undefined) {
  const { draft, own } = placing;
  const { route } = findCard(draft.model, cards[0]!.id)!;
  const onward = onto === undefined ? undefined : onwardExit(route, cards);
  for (const card of cards) {
    for (const modelExit of card.exits) {
      const to = modelExit === onward ? { cardId: onto! } : targetOf(modelExit, placing, around);
      if (to) addExit(draft, own.get(card.id) as CardId, transplantExit(modelExit, to, placing));
    }
  }
}

function targetOf({ to }: Exit, { draft, own }: Placing, around: Surroundings): Exit['to'] | undefined {
  if ('routeId' in to) {
    const routeId = routeFor(draft, to.routeId);
    return routeId && { routeId };
  }
  const cardId = (own.get(to.cardId) as CardId | undefined) ?? destinationOf(around, to.cardId);
  return cardId && { cardId };
}

function turnLines(draft: Draft, lines: readonly Line[], to: CardId) {
  for (const { from, exit } of lines) {
    draft.edit({ kind: 'change_exit', cardId: from.id, exitId: exit.id, patch: { to: { cardId: to } } });
  }
}

import { cardsOf } from '@/lib/core/protocol/questions';
import type { CardId, ExitId } from '@/schemas/ids';
import type { Card, Route } from '@/schemas/protocol-flow';

/** What the exploration must say, found the slow way: every open card may go on first, in every order. */
export type Found = {
  reached: CardId[];
  /** Each join that waits and is not only waiting for another one, with those that wait for each other. */
  waits: Map<CardId, CardId[]>;
  livelock: boolean;
};

type State = { open: Set<CardId>; come: Set<ExitId>; fired: Set<CardId> };

const keyOf = ({ open, come, fired }: State) =>
  JSON.stringify([open, come, fired].map((set) => [...set].sort()));

export function everyInterleaving(route: Route): Found {
  const cards = new Map(cardsOf(route).map((card) => [card.id, card]));
  const behind = new Map([...cards.keys()].map((id) => [id, reachOf(cards, id)]));
  const usable = behind.get(route.startCardId!)!;
  const linesInto = (id: CardId): ExitId[] =>
    [...usable].flatMap((from) =>
      cards
        .get(from)!
        .exits.flatMap((exit) => ('cardId' in exit.to && exit.to.cardId === id ? [exit.id] : [])),
    );
  const isJoin = (id: CardId) => cards.get(id)!.join === 'all' && linesInto(id).length > 1;

  function openCard(state: State, id: CardId) {
    state.open.add(id);
    if (!isJoin(id)) return;
    state.fired.add(id);
    for (const line of linesInto(id)) state.come.delete(line);
  }

  function move(state: State, card: Card, exits: Card['exits']): State {
    const next: State = { open: new Set(state.open), come: new Set(state.come), fired: new Set(state.fired) };
    next.open.delete(card.id);
    for (const { id, to } of exits) {
      if (!('cardId' in to) || !cards.has(to.cardId)) continue;
      if (!isJoin(to.cardId)) next.open.add(to.cardId);
      else {
        next.come.add(id);
        if (linesInto(to.cardId).every((line) => next.come.has(line))) openCard(next, to.cardId);
      }
    }
    if (next.open.size === 0) {
      for (const id of next.fired) if (linesInto(id).some((line) => next.come.has(line))) openCard(next, id);
    }
    return next;
  }

  const start: State = { open: new Set(), come: new Set(), fired: new Set() };
  openCard(start, route.startCardId!);
  const states = new Map([[keyOf(start), start]]);
  const next = new Map<string, string[]>();
  const reached = new Set<CardId>();
  const waits = new Map<CardId, CardId[]>();
  for (const [key, state] of states) {
    for (const id of state.open) reached.add(id);
    const waiting = [...cards.keys()].filter(
      (id) => isJoin(id) && !state.fired.has(id) && linesInto(id).some((line) => state.come.has(line)),
    );
    const causedBy = (id: CardId) => waiting.filter((other) => behind.get(other)!.has(id));
    if (state.open.size === 0) {
      for (const id of waiting) {
        if (causedBy(id).every((other) => behind.get(id)!.has(other))) waits.set(id, causedBy(id));
      }
    }
    const after = [...state.open].flatMap((id) => {
      const card = cards.get(id)!;
      const ways =
        card.kind === 'question' && card.exits.length > 0 ? card.exits.map((exit) => [exit]) : [card.exits];
      return ways.map((way) => move(state, card, way));
    });
    for (const one of after) if (!states.has(keyOf(one))) states.set(keyOf(one), one);
    next.set(key, after.map(keyOf));
  }

  const ends = [...states].filter(([, { open }]) => open.size === 0).map(([key]) => key);
  const before = new Map<string, string[]>();
  for (const [key, list] of next) for (const to of list) before.set(to, [...(before.get(to) ?? []), key]);
  const escaping = new Set(ends);
  for (const key of escaping) for (const from of before.get(key) ?? []) escaping.add(from);
  return {
    reached: [...reached].sort(),
    waits,
    livelock: escaping.size < states.size,
  };
}

/** The card and every card it leads to. */
function reachOf(cards: ReadonlyMap<CardId, Card>, from: CardId): Set<CardId> {
  const reach = new Set([from]);
  for (const id of reach) {
    for (const { to } of cards.get(id)!.exits)
      if ('cardId' in to && cards.has(to.cardId)) reach.add(to.cardId);
  }
  return reach;
}

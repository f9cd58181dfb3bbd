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

/** The cards (as bits) that were left without a token knowing: coming late to one of those it is absorbed. */
type Late = number;
type State = { open: Map<CardId, Late>; come: Map<ExitId, Late>; fired: Set<CardId> };

const keyOf = ({ open, come, fired }: State) =>
  JSON.stringify([[...open].sort(), [...come].sort(), [...fired].sort()]);

/**
 * Rounds are those of docs/decisions/013: lines of one round that come to a card one after the other open it once, a
 * line that leads up the page within a circle begins a new round. Undefined where there are more states than the limit.
 */
export function everyInterleaving(route: Route, limit = 2000): Found | undefined {
  const cards = new Map(cardsOf(route).map((card) => [card.id, card]));
  const order = new Map([...cards.keys()].map((id, number) => [id, number]));
  const bitOf = (id: CardId) => 1 << order.get(id)!;
  const reach = new Map([...cards.keys()].map((id) => [id, reachOf(cards, id)]));
  const behind = new Map([...cards.keys()].map((id) => [id, reachOf(cards, id, false)]));
  const behindBits = new Map(
    [...behind].map(([id, all]) => [id, [...all].reduce((n, one) => n | bitOf(one), 0)]),
  );
  const usable = reach.get(route.startCardId!)!;
  const linesTo = new Map<CardId, ExitId[]>([...cards.keys()].map((id) => [id, []]));
  for (const from of usable) {
    for (const { id, to } of cards.get(from)!.exits) if ('cardId' in to) linesTo.get(to.cardId)?.push(id);
  }
  const isJoin = (id: CardId) => cards.get(id)!.join === 'all' && linesTo.get(id)!.length > 1;
  const goesUp = (from: CardId, to: CardId) =>
    order.get(to)! <= order.get(from)! && behind.get(to)!.has(from);

  const lineTo = new Map([...linesTo].flatMap(([to, lines]) => lines.map((line) => [line, to] as const)));
  const reaching = (at: CardId | ExitId) =>
    behindBits.get(at as CardId) ?? behindBits.get(lineTo.get(at as ExitId)!)!;

  function openCard(state: State, id: CardId, late: Late) {
    // Where a token cannot come any more, it cannot come late.
    state.open.set(id, (state.open.get(id) ?? late) & late & behindBits.get(id)!);
    if (!isJoin(id)) return;
    state.fired.add(id);
    for (const line of linesTo.get(id)!) state.come.delete(line);
  }

  function absorb(state: State, id: CardId, late: Late) {
    for (const tokens of [state.open, state.come] as Map<string, Late>[])
      for (const [at, other] of tokens) if ((other & bitOf(id)) === 0) tokens.set(at, other & late);
  }

  const lateOf = (state: State, id: CardId) =>
    linesTo.get(id)!.reduce((late, line) => late & (state.come.get(line) ?? ~0), ~0);

  function move(state: State, card: Card, exits: Card['exits']): State {
    const left = bitOf(card.id);
    const missed = <K extends CardId | ExitId>(tokens: Map<K, Late>) =>
      new Map([...tokens].map(([at, late]) => [at, late | (left & reaching(at))]));
    const next: State = { open: missed(state.open), come: missed(state.come), fired: new Set(state.fired) };
    next.open.delete(card.id);
    const own = state.open.get(card.id)! & ~left;
    for (const { id, to } of exits) {
      if (!('cardId' in to) || !cards.has(to.cardId)) continue;
      const late = goesUp(card.id, to.cardId) ? own & ~behindBits.get(to.cardId)! : own;
      if ((late & bitOf(to.cardId)) !== 0) absorb(next, to.cardId, late);
      else if (!isJoin(to.cardId)) openCard(next, to.cardId, late);
      else {
        next.come.set(id, (next.come.get(id) ?? late) & late);
        const lines = linesTo.get(to.cardId)!;
        if (lines.every((line) => next.come.has(line))) openCard(next, to.cardId, lateOf(next, to.cardId));
      }
    }
    if (next.open.size === 0) {
      for (const id of next.fired)
        if (linesTo.get(id)!.some((line) => next.come.has(line))) openCard(next, id, lateOf(next, id));
    }
    return next;
  }

  const start: State = { open: new Map(), come: new Map(), fired: new Set() };
  openCard(start, route.startCardId!, 0);
  const states = new Map([[keyOf(start), start]]);
  const next = new Map<string, string[]>();
  const reached = new Set<CardId>();
  const waits = new Map<CardId, CardId[]>();
  for (const [key, state] of states) {
    if (states.size > limit) return undefined;
    for (const id of state.open.keys()) reached.add(id);
    const waiting = [...cards.keys()].filter(
      (id) => isJoin(id) && !state.fired.has(id) && linesTo.get(id)!.some((line) => state.come.has(line)),
    );
    const causedBy = (id: CardId) => waiting.filter((other) => reach.get(other)!.has(id));
    if (state.open.size === 0) {
      for (const id of waiting) {
        if (causedBy(id).every((other) => reach.get(id)!.has(other))) waits.set(id, causedBy(id));
      }
    }
    const after = [...state.open.keys()].flatMap((id) => {
      const card = cards.get(id)!;
      const ways =
        card.kind === 'question' && card.exits.length > 0 ? card.exits.map((exit) => [exit]) : [card.exits];
      return ways.map((way) => move(state, card, way));
    });
    const keys = after.map(keyOf);
    after.forEach((one, at) => {
      if (!states.has(keys[at]!)) states.set(keys[at]!, one);
    });
    next.set(key, keys);
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

/** The card and every card it leads to; without itself only where it lies on a circle. */
function reachOf(cards: ReadonlyMap<CardId, Card>, from: CardId, withItself = true): Set<CardId> {
  const targets = (id: CardId) =>
    cards.get(id)!.exits.flatMap(({ to }) => ('cardId' in to && cards.has(to.cardId) ? [to.cardId] : []));
  const reach = new Set(withItself ? [from] : targets(from));
  for (const id of reach) for (const to of targets(id)) reach.add(to);
  return reach;
}

import type { CardId, RouteId } from '@/schemas/ids';
import type { Card, Route, Step } from '@/schemas/protocol-flow';
import type { PlacedCard } from '../places';

/**
 * How far one is: nothing yet; help was weighed, and since then nothing was done, only help that nobody gives, or only
 * what is administrative; or help was given.
 */
export type Mode = 'nothing' | 'weighed' | 'of-nobody' | 'filled' | 'helped';
type ModeAfter = (card: Card, step: Step, mode: Mode) => Mode;
export type Helpless = { way: CardId[]; mode: Mode };
type State = { cardId: CardId; mode: Mode };

/**
 * The ways to a card on which nobody helped, from a home route's start on: the shortest of each mode, the worst first; none
 * when every way there passes help. A card that waits for all its lines has been helped when
 * one of them was.
 */
export function helplessWays(
  routes: readonly Route[],
  placed: readonly PlacedCard[],
  modeAfter: ModeAfter,
): (cardId: CardId) => Helpless[] {
  const cards = new Map(placed.map((one) => [one.card.id, one]));
  const starts = new Map(routes.map(({ id, startCardId }) => [id, startCardId]));
  const targets = ({ exits }: Card) =>
    exits.flatMap(({ to }) => ('cardId' in to ? [to.cardId] : [starts.get(to.routeId) ?? []].flat()));
  const into = new Map<CardId, Set<CardId>>();
  for (const { card } of placed)
    for (const id of targets(card)) into.set(id, (into.get(id) ?? new Set()).add(card.id));

  const before = new Map<string, { state: State; from: string | undefined }>();
  const arrived = new Map<CardId, Set<CardId>>();
  const come = (state: State, from: string | undefined) => {
    const key = keyOf(state);
    if (cards.has(state.cardId) && !before.has(key)) before.set(key, { state, from });
  };
  for (const route of routes) {
    const { startCardId } = route;
    if (startCardId && beginsAtHome(route, placed)) come({ cardId: startCardId, mode: 'nothing' }, undefined);
  }
  for (const [key, { state }] of before) {
    const { card, step } = cards.get(state.cardId)!;
    const mode = modeAfter(card, step, state.mode);
    for (const id of targets(card)) {
      const froms = (arrived.get(id) ?? new Set()).add(card.id);
      if (mode !== 'helped') arrived.set(id, froms);
      const waits = cards.get(id)?.card.join === 'all' && (into.get(id)?.size ?? 0) > froms.size;
      if (mode === 'helped' || !waits) come({ cardId: id, mode }, key);
    }
  }
  const wayTo = (state: State) => {
    const way: CardId[] = [];
    for (let at: string | undefined = keyOf(state); at !== undefined; at = before.get(at)?.from)
      way.unshift(before.get(at)!.state.cardId);
    return way;
  };
  return (cardId) =>
    worstFirst
      .map((mode) => ({ cardId, mode }))
      .filter((state) => before.has(keyOf(state)))
      .map((state) => ({ way: wayTo(state), mode: state.mode }));
}

const worstFirst = ['nothing', 'filled', 'of-nobody', 'weighed'] as const;

const keyOf = ({ cardId, mode }: State) => `${mode} ${cardId}`;

/** A route without signals that only goes on where another one stopped, begins nothing. */
function beginsAtHome({ id, kind, steps }: Route, placed: readonly PlacedCard[]): boolean {
  if (kind !== 'home') return false;
  return steps.some(({ kinds }) => kinds.includes('signal')) || !isLedTo(placed, id);
}

function isLedTo(placed: readonly PlacedCard[], routeId: RouteId): boolean {
  return placed.some(
    ({ route, card }) =>
      route.id !== routeId && card.exits.some(({ to }) => 'routeId' in to && to.routeId === routeId),
  );
}

import { asks } from '@/lib/core/protocol/questions';
import type { CardId, RouteId } from '@/schemas/ids';
import type { Card, Route, Step } from '@/schemas/protocol-flow';
import type { PlacedCard } from '../places';

/** Whether the card is help; `isWeighed` when weighing 3 or 4, or the decision on help, was asked last. */
type IsHelp = (card: Card, step: Step, isWeighed: boolean) => boolean;
/** How far one is: nothing yet, help is weighed, or help was given. */
type Mode = 'nothing' | 'weighed' | 'helped';
/** `isWeighed` when help was weighed on the way and said to be possible. */
type Helpless = { way: CardId[]; isWeighed: boolean };
type State = { cardId: CardId; mode: Mode };

/**
 * The way to a card on which nobody helped, from a home route's start on; undefined when every way there passes help.
 * Help before weighing 3 or 4 is not the help they are about. A card that waits for all its lines has been helped when
 * one of them was.
 */
export function helplessWays(
  routes: readonly Route[],
  placed: readonly PlacedCard[],
  isHelp: IsHelp,
): (cardId: CardId) => Helpless | undefined {
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
    const mode = modeAfter(card, step, state.mode, isHelp);
    for (const id of targets(card)) {
      const froms = (arrived.get(id) ?? new Set()).add(card.id);
      if (mode !== 'helped') arrived.set(id, froms);
      const waits = cards.get(id)?.card.join === 'all' && (into.get(id)?.size ?? 0) > froms.size;
      if (mode === 'helped' || !waits) come({ cardId: id, mode }, key);
    }
  }
  return (cardId) => {
    const mode = (['nothing', 'weighed'] as const).find((one) => before.has(keyOf({ cardId, mode: one })));
    if (!mode) return undefined;
    const way: CardId[] = [];
    for (let at: string | undefined = keyOf({ cardId, mode }); at !== undefined; at = before.get(at)?.from)
      way.unshift(before.get(at)!.state.cardId);
    return { way, isWeighed: mode === 'weighed' };
  };
}

const keyOf = ({ cardId, mode }: State) => `${mode} ${cardId}`;

function modeAfter(card: Card, step: Step, mode: Mode, isHelp: IsHelp): Mode {
  if (asks(card, 'weighing-3', 'weighing-4', 'help-possible')) return 'weighed';
  return isHelp(card, step, mode === 'weighed') ? 'helped' : mode;
}

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

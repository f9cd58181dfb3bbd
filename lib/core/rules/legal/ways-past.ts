import { cardsOf } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit, Route, Step } from '@/schemas/protocol-flow';
import { never, spread } from './spread';
import { targetsIn } from './surely-reporting';

export type Stop = { card: Card; step: Step; route: Route };

/** What one looks for: a way to a stop on which something is never passed. */
export type Past = {
  /** The cards that must be passed. */
  passes: (card: Card) => boolean;
  /** Lines after which all is well, whatever follows. */
  settles?: (exit: Exit, stop: Stop) => boolean;
  /** Lines that are not taken, because they are for others. */
  leavesOut?: (exit: Exit, stop: Stop) => boolean;
  /** The stops that count. */
  ends: (stop: Stop) => boolean;
  /** Help that one does not stop at. */
  goesOn?: ReadonlySet<CardId>;
};

/**
 * The way from the card to the nearest stop that counts, both ends included, on which nothing of `passes` is passed;
 * undefined when there is none. Of a question one answer is taken, of any other card all lines at the same time: what
 * is passed on one of them is passed. Ways through other routes count. What never stops is for the soundness rules.
 */
export function wayPast({ stops, targetOf }: Stops, from: CardId, past: Past): Stop[] | undefined {
  const free = freeOf([...stops.values()], targetOf, past);
  const before = new Map<CardId, CardId | undefined>(free.has(from) ? [[from, undefined]] : []);
  for (const [id] of before) {
    const stop = stops.get(id)!;
    if (past.ends(stop) && !past.goesOn?.has(id)) return trail(before, id).map((one) => stops.get(one)!);
    if (stopsAt(stop.card, past)) continue;
    for (const exit of linesOf(stop, past)) {
      const target = targetOf(exit);
      if (target && free.has(target) && !before.has(target)) before.set(target, id);
    }
  }
  return undefined;
}

/** Every card one can come to from there, also in other routes. */
export function comesTo({ stops, targetOf }: Stops, from: CardId): Stop[] {
  const reached = new Set([from]);
  for (const id of reached) {
    for (const exit of stops.get(id)?.card.exits ?? []) {
      const target = targetOf(exit);
      if (target) reached.add(target);
    }
  }
  return [...reached].flatMap((id) => stops.get(id) ?? []);
}

export type Stops = {
  stops: ReadonlyMap<CardId, Stop>;
  /** The card a line leads to, in another route where that starts. */
  targetOf: (exit: Pick<Exit, 'to'>) => CardId | undefined;
};

/** Ask it of the facts (`shared`): it takes every card. */
export function stopsIn(protocol: Protocol): Stops {
  const stops = new Map<CardId, Stop>(
    protocol.routes.flatMap((route) =>
      route.steps.flatMap((step) =>
        step.cards.map((card): [CardId, Stop] => [card.id, { card, step, route }]),
      ),
    ),
  );
  return { stops, targetOf: targetsIn(protocol) };
}

/** The cards from which one can stop everywhere without having passed it. */
function freeOf(stops: readonly Stop[], targetOf: (exit: Exit) => CardId | undefined, past: Past) {
  const needsOf = (stop: Stop, lines: number) => {
    const { card } = stop;
    if (past.passes(card)) return never;
    if (stopsAt(card, past)) return 0;
    if (card.kind === 'question') return 1;
    const settled = card.exits.some((exit) => !past.leavesOut?.(exit, stop) && past.settles?.(exit, stop));
    return settled || lines === 0 ? never : lines;
  };
  return spread(
    stops.map((stop) => {
      const targets = linesOf(stop, past).map(targetOf);
      return { id: stop.card.id, targets, needs: needsOf(stop, targets.length) };
    }),
  );
}

const stopsAt = (card: Card, { goesOn }: Past) => isStop(card) && !goesOn?.has(card.id);

function linesOf(stop: Stop, { settles, leavesOut }: Past): Exit[] {
  return stop.card.exits.filter((exit) => !settles?.(exit, stop) && !leavesOut?.(exit, stop));
}

/** One can stop at help and at closing, whether or not they lead on. */
export function isStop(card: Card): boolean {
  if (card.kind === 'outcome' && (card.outcome === 'help' || card.outcome === 'close')) return true;
  return card.exits.length === 0;
}

function trail(before: ReadonlyMap<CardId, CardId | undefined>, to: CardId): CardId[] {
  const way: CardId[] = [];
  for (let id: CardId | undefined = to; id; id = before.get(id)) way.unshift(id);
  return way;
}

/** Whether each way from the start of the route to the card passes one of those cards. */
export function alwaysAfter(route: Route, cardId: CardId, isPassed: (card: Card) => boolean): boolean {
  const cards = new Map(cardsOf(route).map((card) => [card.id, card]));
  const reached = new Set(route.startCardId ? [route.startCardId] : []);
  for (const id of reached) {
    const card = cards.get(id);
    if (!card || isPassed(card)) continue;
    if (id === cardId) return false;
    for (const { to } of card.exits) if ('cardId' in to) reached.add(to.cardId);
  }
  return true;
}

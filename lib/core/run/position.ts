import type { CardId, ColumnId, FunctionId, RouteId } from '@/schemas/ids';
import type { Exit } from '@/schemas/protocol-flow';
import { findRoute } from './flow-index';
import type { FlowIndex, Place } from './flow-index';
import { goOn, isKnown, keyOf, markingAt, withTokens } from './marking';
import type { Marking, Token } from './marking';
import { openedByOthers } from './others';
import { columnsOfFunction, hasPart, isAnsweredOutside } from './people';
import { canMix } from './can-mix';
import { madeOf, stepped } from './possible';
import type { Possible } from './possible';
import { roundsBegunBy } from './rounds';
import type { Entry, Run } from './run';

/** Where a run stands, derived from its history. */
export type Position = {
  functionId?: FunctionId;
  columnIds: ColumnId[];
  routeId?: RouteId;
  /**
   * Where the work of everybody may stand, as far as this person can know. Cards of others stand where the person
   * last knew them: the others go on in silence, and are only moved when something of mine is waited for.
   */
  markings: readonly Marking[];
  /**
   * Where rounds may have met it matters who was first: all that may be true, looked at only when it is asked. Absent
   * where they cannot have met: then `markings` says it all.
   */
  possible?: (() => Possible) | undefined;
  /** The last thing done gave the matter away: a hand-over card, or the person who stops here. */
  handedOver: boolean;
  /** The card at which the person chose to go on: it comes first while it is open. */
  wantedId?: CardId;
  /** A card of mine was done since this function or route was chosen. */
  hasWorked: boolean;
};

const nowhere: Position = { columnIds: [], markings: [], handedOver: false, hasWorked: false };

/** Does somebody in these columns see the card when they come to it themselves? How it ends everybody sees. */
function isSeen(index: FlowIndex, { card }: Place, columnIds: readonly ColumnId[]): boolean {
  return (
    card.parts.length === 0 ||
    card.kind === 'outcome' ||
    hasPart(card, columnIds) ||
    isAnsweredOutside(index.flow, card)
  );
}

function concerns(exit: Exit, columnIds: readonly ColumnId[]): boolean {
  return exit.columnIds === undefined || exit.columnIds.some((id) => columnIds.includes(id));
}

/** Each marking once. What the person would know in one of them and not in another, the person does not know. */
function once(markings: readonly Marking[]): Marking[] {
  const agreed = markings.map(({ open, come }): Marking => {
    const tokens = [...open].map(([id, token]): [CardId, Token] => [
      id,
      token.told && !isKnown(markings, id) ? { ...token, told: false } : token,
    ]);
    return { open: new Map(tokens), come };
  });
  return [...new Map(agreed.map((marking) => [keyOf(marking), marking])).values()];
}

function beginAt(index: FlowIndex, at: Position, cardId: CardId | undefined | null): Position {
  const place = cardId ? index.places.get(cardId) : undefined;
  const empty: Position = { ...at, ...untouched(index, at, []), handedOver: false };
  if (!place) return empty;
  const { card, route } = place;
  const told = card.parts.length === 0 || hasPart(card, at.columnIds) || isAnsweredOutside(index.flow, card);
  return { ...empty, routeId: route.id, ...untouched(index, at, [markingAt(card.id, told)]) };
}

type Standing = Pick<Position, 'markings' | 'possible'>;

function onceAsked(look: () => Possible): () => Possible {
  let found: Possible | undefined;
  return () => (found ??= look());
}

/** Where work stands before anybody else did something with it. */
function untouched(index: FlowIndex, at: Position, markings: readonly Marking[]): Standing {
  const mixes = markings.some((marking) => canMix(index, at.columnIds, marking));
  const possible = () => madeOf(index, { ...at, markings });
  return { markings, possible: mixes ? onceAsked(possible) : undefined };
}

/**
 * Where work stands when this card is open and `move` was done. `begins`: that begins a round. Others may have left
 * then what came to be one with it as far as the person knows.
 */
function openedAt(
  index: FlowIndex,
  at: Position,
  cardId: CardId,
  move: (one: Marking) => Marking,
  begins = false,
): Standing {
  const known = (opened: readonly Marking[], from: readonly Marking[]) =>
    knownAt(index, at, cardId, opened, from);
  const opened = known(openedByOthers(index, at.columnIds, at.markings, cardId), at.markings);
  const now = untouched(index, at, once(opened.map(move)));
  const mixes = now.possible ?? (begins && opened.some(({ open, come }) => open.size + come.size > 1));
  if (!at.possible && !mixes) return now;
  const card = index.places.get(cardId)?.card;
  const isMine = card !== undefined && hasPart(card, at.columnIds);
  const isOpen = ({ open }: Marking) => open.has(cardId);
  // What is not mine and did not really come, is only read.
  const onlyRead = (all: readonly Marking[]) => (isMine ? [] : all.filter((one) => !isOpen(one)));
  const possible = () =>
    stepped(index, at, { ...at, ...now }, (all) => [
      ...known(all.filter(isOpen), all).map(move),
      ...onlyRead(all),
    ]);
  return { ...now, possible: onceAsked(possible) };
}

/**
 * Markings in which the card stands open, with what came to me by the same work, and the person knows it. As it may be
 * when nothing is known of it: a colleague's code names a card.
 */
function knownAt(
  index: FlowIndex,
  at: Position,
  cardId: CardId,
  opened: readonly Marking[],
  from: readonly Marking[],
): Marking[] {
  const alone = markingAt(cardId, true);
  const beside = from.map(({ open, come }) => ({ open: new Map([...open, ...alone.open]), come }));
  const markings = opened.length > 0 ? opened : beside.length > 0 ? beside : [alone];
  return markings.map(({ open, come }) => {
    const tokens = [...open].map(([id, token]): [CardId, Token] => {
      const card = index.places.get(id)?.card;
      return [id, id === cardId || (card && hasPart(card, at.columnIds)) ? { ...token, told: true } : token];
    });
    return { open: new Map(tokens), come };
  });
}

function leave(index: FlowIndex, at: Position, entry: Extract<Entry, { kind: 'card' }>): Position {
  const place = index.places.get(entry.cardId);
  if (!place) return at;
  const { card } = place;
  const taken = card.kind === 'question' ? card.exits.filter((exit) => exit.id === entry.exitId) : card.exits;
  const givesAway = card.kind === 'handover';
  const tells = (exit: Exit, to: Place) =>
    !givesAway && concerns(exit, at.columnIds) && isSeen(index, to, at.columnIds);
  const move = (marking: Marking) => goOn(index, marking, place, taken, { columnIds: at.columnIds, tells });
  const opened = openedAt(index, at, card.id, move, roundsBegunBy(index, place, taken).length > 0);
  const { wantedId, ...before } = at;
  return {
    ...before,
    ...(wantedId && wantedId !== card.id && { wantedId }),
    ...opened,
    handedOver: givesAway,
    hasWorked: at.hasWorked || hasPart(card, at.columnIds),
  };
}

/** The same work, seen by somebody else. */
function seenBy(index: FlowIndex, marking: Marking, columnIds: readonly ColumnId[]): Marking {
  return withTokens(marking, (token, cardId) => {
    const card = index.places.get(cardId)?.card;
    const told =
      card !== undefined &&
      (hasPart(card, columnIds) ||
        (token.told && (card.parts.length === 0 || isAnsweredOutside(index.flow, card))));
    return { ...token, told };
  });
}

/** The position after one thing more was done. */
export function after(index: FlowIndex, at: Position, entry: Entry): Position {
  switch (entry.kind) {
    case 'function': {
      const columnIds = columnsOfFunction(index.flow, entry.functionId);
      const fresh = { ...at, functionId: entry.functionId, columnIds, handedOver: false, hasWorked: false };
      const only = index.flow.routes.length === 1 ? index.flow.routes[0] : undefined;
      if (at.routeId === undefined && only)
        return beginAt(index, { ...fresh, routeId: only.id }, only.startCardId);
      const markings = once(at.markings.map((marking) => seenBy(index, marking, columnIds)));
      if (!at.possible) return { ...fresh, ...untouched(index, fresh, markings) };
      const possible = () => stepped(index, at, { columnIds, markings }, (all) => [...all]);
      return { ...fresh, markings, possible: onceAsked(possible) };
    }
    case 'route': {
      const route = findRoute(index.flow, entry.routeId);
      return beginAt(index, { ...at, routeId: entry.routeId, hasWorked: false }, route?.startCardId);
    }
    case 'start': {
      const place = index.places.get(entry.cardId);
      if (!place) return at;
      const routeId = at.routeId ?? place.route.id;
      const opened = openedAt(index, at, entry.cardId, (marking) => marking);
      return { ...at, ...opened, routeId, handedOver: false, wantedId: entry.cardId };
    }
    case 'card':
      return leave(index, at, entry);
    case 'handed_over':
      return { ...at, handedOver: true };
  }
}

/** Replays the history of a run. */
export function positionOf(index: FlowIndex, run: Pick<Run, 'history'>): Position {
  return run.history.reduce((at, entry) => after(index, at, entry), nowhere);
}

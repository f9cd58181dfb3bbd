import type { CardId } from '@/schemas/ids';
import { lineOf } from './flow-index';
import type { FlowIndex } from './flow-index';
import { isAside } from './marking';
import { mineToCome } from './others';
import type { ToCome } from './others';
import { isAskedOutside } from './people';
import type { Position } from './position';
import { isBefore } from './rounds';

/** What lies before the person now. */
export type Turn = {
  /** The card to show. */
  current?: CardId;
  /** The lines into it that others still have to bring, as the cards they come from. */
  waitsFor: CardId[];
  /** Questions of outside bodies that were come to: nobody here answers them. */
  asked: CardId[];
  /** Questions of outside bodies that others can come to before work of mine; the person may hear the answer. */
  toHear: CardId[];
  /** Cards of mine that only come when such a question is answered. */
  afterHearing: CardId[];
  /** Cards of mine that can still come, when there is none to show; in reading order. */
  toCome: CardId[];
  /** One of those comes whatever the others do. */
  comesBack: boolean;
  /** Cards where others act, as last known. */
  others: CardId[];
};

/**
 * A card that waits for lines of others is shown at once, with what it waits for, when I have come to it and nothing
 * else of mine can come first.
 */
export function turnOf(index: FlowIndex, at: Position): Turn {
  const inOrder = (ids: Iterable<CardId>) =>
    [...new Set(ids)].sort((a, b) => (index.places.get(a)?.order ?? 0) - (index.places.get(b)?.order ?? 0));
  const open = inOrder(at.markings.flatMap((marking) => [...marking.open.keys()]));
  const cardOf = (id: CardId) => index.places.get(id)?.card;
  const isAsked = (id: CardId) => {
    const card = cardOf(id);
    return card !== undefined && isAskedOutside(index.flow, card, at.columnIds);
  };
  const told = open.filter((id) => at.markings.every((marking) => marking.open.get(id)?.told));
  const asked = told.filter(isAsked);
  const isWaitedFor = (id: CardId) => {
    const place = index.places.get(id);
    return place && at.markings.some((one) => one.open.has(id) && !isAside(index, one, place));
  };
  const others = open.filter((id) => !told.includes(id) && isWaitedFor(id));
  const mine = told.filter((id) => !isAsked(id));
  // What belongs to a new round waits for what is left of the round before.
  const hasWaited = (id: CardId, other: CardId) =>
    at.markings.every(({ open }) => {
      const [one, next] = [open.get(id), open.get(other)];
      return one && next && isBefore(index, one.rounds, next.rounds);
    });
  const shown =
    mine.find((id) => id === at.wantedId) ??
    mine.find((id) => !mine.some((other) => other !== id && hasWaited(other, id))) ??
    mine[0];
  const turn = { waitsFor: [], asked, toHear: [], afterHearing: [], toCome: [], comesBack: false, others };
  if (shown) return { ...turn, current: shown };
  const { cards: toCome, surely, toHear, afterHearing } = mayCome(index, at);
  const [only, ...more] = toCome;
  if (only && more.length === 0 && asked.length === 0 && isAwaited(at, only))
    return { ...turn, current: only, waitsFor: missing(index, at, only) };
  return {
    ...turn,
    toCome,
    comesBack: surely,
    toHear: toHear.filter((id) => !asked.includes(id)),
    afterHearing,
  };
}

function mayCome(index: FlowIndex, { columnIds, markings, possible }: Position): ToCome {
  if (!possible) return mineToCome(index, columnIds, markings);
  const { from, made, lost } = possible();
  return mineToCome(index, columnIds, from, made, { lost, inAnyOrder: markings });
}

/** I have come to this join already; only others keep it waiting. */
function isAwaited(at: Position, cardId: CardId): boolean {
  return at.markings.every((marking) =>
    [...(marking.come.get(cardId)?.values() ?? [])].some((token) => token.told),
  );
}

function missing(index: FlowIndex, at: Position, cardId: CardId): CardId[] {
  const behind = at.markings
    .flatMap((marking) => [...marking.open.keys()])
    .reduce((bits, id) => bits | index.bit(id) | index.behind(id), 0n);
  const lines = [...(index.joins.get(cardId) ?? [])].filter(
    (line) => !at.markings.every((marking) => marking.come.get(cardId)?.has(line)),
  );
  const sources = [...index.places.values()].filter(({ card }) =>
    card.exits.some((exit) => lines.includes(lineOf(card.id, exit))),
  );
  return sources.map(({ card }) => card.id).filter((id) => (behind & index.bit(id)) !== 0n);
}

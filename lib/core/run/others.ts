import type { CardId, ColumnId } from '@/schemas/ids';
import type { Exit } from '@/schemas/protocol-flow';
import { targetOf } from './flow-index';
import type { FlowIndex, Place } from './flow-index';
import { goOn, isKnown, keyOf } from './marking';
import type { Marking } from './marking';
import { hasPart, isAskedOutside } from './people';

/** More markings than this are not looked at: no flow that people can follow has so many. */
const limit = 400;

type Walk = {
  /** Only up to where this card is open. */
  wanted?: CardId;
  /** Only these cards move. */
  who?: ReadonlySet<CardId> | undefined;
  /** No outside body answers. */
  unheard?: boolean;
  /** In whatever order they work, also where that comes to the same; but what the person knows in these, stays. */
  inAnyOrder?: readonly Marking[];
};

type Seen = { marking: Marking; next: string[]; everyMove: boolean };
export type Walked = { found: Map<string, Seen>; capped: boolean };

/** Work that goes on without me: cards of others that I do not watch. */
function movers(index: FlowIndex, columnIds: readonly ColumnId[], { open }: Pick<Marking, 'open'>): Place[] {
  return [...open]
    .flatMap(([id, { told }]) => {
      const place = index.places.get(id);
      return place && !told && !hasPart(place.card, columnIds) ? [place] : [];
    })
    .sort((a, b) => a.order - b.order);
}

function waysOf({ card }: Place): (readonly Exit[])[] {
  return card.kind === 'question' && card.exits.length > 0 ? card.exits.map((exit) => [exit]) : [card.exits];
}

/**
 * Lets the others work, whatever they answer, up to the cards that are mine. Others do not take each other's work
 * away, so one of them moves at a time; only where that one would go round for ever, the rest moves too
 * (docs/decisions/013).
 */
export function letOthersWork(
  index: FlowIndex,
  columnIds: readonly ColumnId[],
  from: readonly Marking[],
  { wanted, who, unheard, inAnyOrder }: Walk = {},
): Walked {
  const walked: Walked = { found: new Map(), capped: false };
  const { found } = walked;
  const add = (marking: Marking) => {
    const key = keyOf(marking);
    if (!found.has(key) && found.size >= limit) walked.capped = true;
    else if (!found.has(key)) found.set(key, { marking, next: [], everyMove: false });
    return key;
  };
  const able = (marking: Marking) =>
    wanted && marking.open.has(wanted)
      ? []
      : movers(index, columnIds, marking).filter(
          ({ card }) =>
            (!who || who.has(card.id)) &&
            !(inAnyOrder && isKnown(inAnyOrder, card.id)) &&
            !(unheard && isAskedOutside(index.flow, card, columnIds)),
        );
  const move = ({ marking, next }: Seen, places: readonly Place[]) => {
    for (const place of places)
      for (const exits of waysOf(place)) next.push(add(goOn(index, marking, place, exits, seer)));
  };
  const seer = { columnIds };
  from.forEach(add);
  const done = new Set<Seen>();
  for (;;) {
    for (const seen of found.values()) {
      if (done.has(seen)) continue;
      done.add(seen);
      move(seen, inAnyOrder ? able(seen.marking) : able(seen.marking).slice(0, 1));
    }
    if (inAnyOrder) return walked;
    const stuck = circling(walked).filter(({ everyMove }) => !everyMove);
    if (stuck.length === 0 || walked.capped) return walked;
    for (const seen of stuck) {
      seen.everyMove = true;
      move(seen, able(seen.marking).slice(1));
    }
  }
}

/** The cards of others from which this card is come to without a card of mine on the way. */
function leadingTo(index: FlowIndex, columnIds: readonly ColumnId[], wanted: CardId): Set<CardId> {
  const leading = new Set<CardId>();
  for (let before = -1; before < leading.size;) {
    before = leading.size;
    for (const { card } of index.places.values()) {
      if (hasPart(card, columnIds)) continue;
      const to = card.exits.map((exit) => targetOf(index.flow, exit));
      if (to.some((id) => id === wanted || (id && leading.has(id)))) leading.add(card.id);
    }
  }
  return leading;
}

/** Where the others, moving in turn, only come back to where they were: some work would stand still for ever. */
function circling({ found }: Walked): Seen[] {
  const before = new Map<string, string[]>();
  for (const [key, { next }] of found)
    for (const to of next) before.set(to, [...(before.get(to) ?? []), key]);
  const resting = new Set([...found].filter(([, { next }]) => next.length === 0).map(([key]) => key));
  for (const key of resting) for (const one of before.get(key) ?? []) resting.add(one);
  return [...found].filter(([key]) => !resting.has(key)).map(([, seen]) => seen);
}

export type ToCome = {
  /** The cards of mine that stand open, or can come to stand open by what the others do; in reading order. */
  cards: CardId[];
  /** Whatever the others answer, one of them comes. */
  surely: boolean;
  /** The first questions of outside bodies that others can come to, and behind which cards of mine lie. */
  toHear: CardId[];
  /** The cards of mine that only come when such a question is answered. */
  afterHearing: CardId[];
};

export function mineToCome(
  index: FlowIndex,
  columnIds: readonly ColumnId[],
  from: readonly Marking[],
  walked = letOthersWork(index, columnIds, from),
  { lost = 0n, ...walk }: { lost?: bigint; inAnyOrder?: readonly Marking[] } = {},
): ToCome {
  const opened = ({ found }: Walked) =>
    new Set([...found.values()].flatMap(({ marking }) => [...marking.open.keys()]));
  const mine = [...index.places.values()].filter(({ card }) => hasPart(card, columnIds));
  const all = [...walked.found.values()];
  const open = opened(walked);
  // Where not everything was looked at, all that lies behind may come: rather a wait too many than a task too few.
  const behind = (walked.capped ? from : [])
    .flatMap((marking) => movers(index, columnIds, marking))
    .reduce((bits, { card }) => bits | index.behind(card.id), lost);
  const cards = mine
    .filter(({ card }) => open.has(card.id) || (behind & index.bit(card.id)) !== 0n)
    .map(({ card }) => card.id);
  const resting = all.filter(({ next }) => next.length === 0);
  const surely = resting.every(({ marking }) => cards.some((id) => marking.open.has(id)));
  const isAsked = ({ card }: Place) => isAskedOutside(index.flow, card, columnIds);
  const outside = [...index.places.values()].filter((place) => open.has(place.card.id) && isAsked(place));
  const unheard =
    outside.length > 0 && opened(letOthersWork(index, columnIds, from, { ...walk, unheard: true }));
  const bits = cards.reduce((sum, id) => sum | index.bit(id), 0n);
  const toHear = outside
    .map(({ card }) => card.id)
    .filter((id) => unheard && unheard.has(id) && (index.behind(id) & bits) !== 0n);
  const afterHearing = unheard ? cards.filter((id) => !unheard.has(id)) : [];
  return {
    cards,
    surely: surely && resting.length > 0 && !walked.capped && lost === 0n,
    toHear,
    afterHearing,
  };
}

/** The markings in which this card stands open, after as little work of the others as that takes; none when it cannot. */
export function openedByOthers(
  index: FlowIndex,
  columnIds: readonly ColumnId[],
  from: readonly Marking[],
  cardId: CardId,
): Marking[] {
  const leading = leadingTo(index, columnIds, cardId);
  const openedBy = (who?: ReadonlySet<CardId>) =>
    [...letOthersWork(index, columnIds, from, { wanted: cardId, who }).found.values()]
      .map(({ marking }) => marking)
      .filter(({ open }) => open.has(cardId));
  const opened = openedBy(leading);
  // Work that leads elsewhere can hold up a join on the way.
  return opened.length > 0 ? opened : openedBy();
}

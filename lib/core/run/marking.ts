import type { CardId, ColumnId } from '@/schemas/ids';
import type { Exit } from '@/schemas/protocol-flow';
import { lineOf, targetOf } from './flow-index';
import type { FlowIndex, Place } from './flow-index';
import { hasPart } from './people';
import {
  firstRound,
  goesBack,
  isBefore,
  laterOf,
  nextRound,
  renumbered,
  roundsBegunBy,
  roundsInWords,
} from './rounds';
import type { Rounds } from './rounds';

/**
 * A token on a card, or on a line into a join. `told`: the person knows that it is there, so it is shown.
 * `late`: the cards (as bits) that were left without this token knowing: work that went on beside it.
 */
export type Token = { told: boolean; late: bigint; rounds: Rounds };

/** Where the work of everybody stands: cards that are open, and lines that have come to a card that waits for all. */
export type Marking = {
  open: ReadonlyMap<CardId, Token>;
  come: ReadonlyMap<CardId, ReadonlyMap<string, Token>>;
};

type Moving = { open: Map<CardId, Token>; come: Map<CardId, Map<string, Token>> };

/** What the person of these columns learns when a card goes on: do they know of a token that comes by this exit? */
export type Seer = {
  columnIds: readonly ColumnId[];
  /** Absent where others work: of that the person knows nothing. */
  tells?: (exit: Exit, to: Place) => boolean;
};

export function markingAt(cardId: CardId, told: boolean): Marking {
  return { open: new Map([[cardId, { told, late: 0n, rounds: firstRound }]]), come: new Map() };
}

/** Two markings with the same key are the same. */
export function keyOf({ open, come }: Marking): string {
  const said = ([at, { told, late, rounds }]: [string, Token]) =>
    `${at} ${told} ${late} ${roundsInWords(rounds)}`;
  const tokens = [...open].map(said).sort();
  const lines = [...come.values()].flatMap((by) => [...by].map(said));
  return [...tokens, '', ...lines.sort()].join('|');
}

/** Does the person know in every marking that this card is open? Then nobody else does it in silence. */
export function isKnown(markings: readonly Marking[], cardId: CardId): boolean {
  return markings.every(({ open }) => open.get(cardId)?.told);
}

/** The same work with every token changed. */
export function withTokens({ open, come }: Marking, change: (token: Token, at: CardId) => Token): Moving {
  const changed = <Key>(tokens: ReadonlyMap<Key, Token>, at: (key: Key) => CardId) =>
    new Map([...tokens].map(([key, token]) => [key, change(token, at(key))]));
  return {
    open: changed(open, (id) => id),
    come: new Map([...come].map(([id, by]) => [id, changed(by, () => id)])),
  };
}

/** The marking after an open card went on by these exits. */
export function goOn(
  index: FlowIndex,
  marking: Marking,
  from: Place,
  exits: readonly Exit[],
  seer: Seer,
): Marking {
  const left = index.bit(from.card.id);
  const own = marking.open.get(from.card.id) ?? { told: true, late: 0n, rounds: firstRound };
  const begun = roundsBegunBy(index, from, exits);
  const inNext = nextRound(
    own.rounds,
    begun,
    tokensOf(marking).map(({ rounds }) => rounds),
  );
  const before = index.before(from.card.id);
  // What is left of a round before is still to be done in this one.
  const missed = (token: Token): Token => ({
    ...token,
    late: isBefore(index, own.rounds, token.rounds, before) ? token.late : token.late | left,
  });
  const next = withTokens(marking, missed);
  next.open.delete(from.card.id);
  const late = own.late & ~left;
  for (const exit of exits) {
    const id = targetOf(index.flow, exit);
    const to = id && index.places.get(id);
    if (!to) continue;
    const told = seer.tells?.(exit, to) ?? false;
    const rounds = goesBack(index, from, to) ? inNext : own.rounds;
    arrive(index, next, { from, exit, to }, { told, late: inRound(index, from, to, late), rounds }, seer);
  }
  openJoins(index, next, seer);
  return inOneRound(next);
}

/** The same marking, its rounds counted from the first that work is in. */
function inOneRound(marking: Marking): Marking {
  if (!inRounds(marking)) return marking;
  const among = renumbered(tokensOf(marking).map(({ rounds }) => rounds));
  return withTokens(marking, (token) => ({ ...token, rounds: among(token.rounds) }));
}

const tokensOf = ({ open, come }: Marking) => [
  ...open.values(),
  ...[...come.values()].flatMap((by) => [...by.values()]),
];

/** Work of two rounds is under way. */
export function inRounds(marking: Marking): boolean {
  return tokensOf(marking).some(({ rounds }) => rounds.size > 0);
}

type Step = { from: Place; exit: Exit; to: Place };

function arrive(index: FlowIndex, marking: Moving, { from, exit, to }: Step, token: Token, seer: Seer): void {
  const { open, come } = marking;
  const { id } = to.card;
  if (isLate(index, to, token.late)) return absorb(index, marking, id, token);
  if (open.has(id) || !index.joins.has(id)) {
    open.set(id, merged(open.get(id), token, to, seer));
    return;
  }
  const by = come.get(id) ?? new Map<string, Token>();
  const line = lineOf(from.card.id, exit);
  by.set(line, merged(by.get(line), token, to, seer));
  come.set(id, by);
}

/** In a new round all that lies behind its first card is still to be done. */
function inRound(index: FlowIndex, from: Place, to: Place, late: bigint): bigint {
  return goesBack(index, from, to) ? late & ~index.behind(to.card.id) : late;
}

const isLate = (index: FlowIndex, { card }: Place, late: bigint) => (late & index.bit(card.id)) !== 0n;

/** Work beside mine that comes together with what was done already: nobody waits for it. */
export function isAside(index: FlowIndex, { open }: Marking, from: Place): boolean {
  const token = open.get(from.card.id);
  const targets = from.card.exits.flatMap((exit) => {
    const id = targetOf(index.flow, exit);
    return (id && index.places.get(id)) ?? [];
  });
  return (
    token !== undefined &&
    targets.length > 0 &&
    targets.every((to) => isLate(index, to, inRound(index, from, to, token.late)))
  );
}

/** What comes late to a card that was left in this round adds what it knows to the work that went on from there. */
function absorb(index: FlowIndex, { open, come }: Moving, cardId: CardId, { late }: Token): void {
  const left = index.bit(cardId);
  const learn = (token: Token) => (token.late & left ? token : { ...token, late: token.late & late });
  for (const [id, token] of open) open.set(id, learn(token));
  for (const by of come.values()) for (const [line, token] of by) by.set(line, learn(token));
}

/** Where others are too, what is not mine goes on without me: then the person does not know where it stands. */
function merged(one: Token | undefined, other: Token, { card }: Place, { columnIds }: Seer): Token {
  if (!one) return other;
  const told = hasPart(card, columnIds) ? one.told || other.told : one.told && other.told;
  return { told, late: one.late & other.late, rounds: laterOf(one.rounds, other.rounds) };
}

/**
 * A join opens when all its lines have come, or when no open card leads to it any more: the lines that are missing
 * then never come, and nobody waits for nothing. Joins that wait for each other open in reading order.
 */
function openJoins(index: FlowIndex, { open, come }: Moving, seer: Seer): void {
  while (come.size > 0) {
    const orderOf = (id: CardId) => index.places.get(id)?.order ?? 0;
    const waiting = [...come.keys()].sort((a, b) => orderOf(a) - orderOf(b));
    const leads = (from: CardId, to: CardId) => (index.behind(from) & index.bit(to)) !== 0n;
    const isFull = (id: CardId) => [...(index.joins.get(id) ?? [])].every((line) => come.get(id)?.has(line));
    const free = waiting.filter(
      (id) => isFull(id) || ![...open.keys()].some((one) => one === id || leads(one, id)),
    );
    const ready =
      free.find((id) => isFull(id) || !waiting.some((one) => one !== id && leads(one, id))) ?? free[0];
    const place = ready && index.places.get(ready);
    if (!place) return;
    const isKnown = seer.tells !== undefined || hasPart(place.card, seer.columnIds);
    for (const token of come.get(ready)?.values() ?? []) {
      const told = token.told && isKnown;
      open.set(ready, merged(open.get(ready), { ...token, told }, place, seer));
    }
    come.delete(ready);
  }
}

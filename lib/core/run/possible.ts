import type { ColumnId } from '@/schemas/ids';
import type { FlowIndex } from './flow-index';
import { isKnown, keyOf, withTokens } from './marking';
import type { Marking } from './marking';
import { letOthersWork } from './others';
import type { Walked } from './others';

/** All that may be true where rounds can meet. */
export type Possible = {
  from: readonly Marking[];
  /** What the others may have made of that, in whatever order they work. */
  made: Walked;
  /** What became too much to follow: the cards that lay before somebody then, as bits. All of them may still come. */
  lost: bigint;
};

/** Where work stands of which the person does not know, and all that lies behind any work. */
function aheadOf(index: FlowIndex, markings: readonly Marking[], known: readonly Marking[]): bigint {
  const places = markings.flatMap(({ open, come }) => [...open.keys(), ...come.keys()]);
  return places.reduce((bits, id) => bits | index.behind(id) | (isKnown(known, id) ? 0n : index.bit(id)), 0n);
}

/** The same work, of which the person knows nothing. */
const unseen = (marking: Marking) => withTokens(marking, (token) => ({ ...token, told: false }));

type Standing = {
  columnIds: readonly ColumnId[];
  /** As far as the person knows. */
  markings: readonly Marking[];
  possible?: (() => Possible) | undefined;
};

/** What the others may make of these markings. What became too much to follow is not looked at in every order. */
export function madeOf(
  index: FlowIndex,
  { columnIds, markings }: Standing,
  all = markings,
  lost = 0n,
): Possible {
  const from = [...new Map(all.map(unseen).map((one) => [keyOf(one), one])).values()];
  return { from, made: letOthersWork(index, columnIds, from, { inAnyOrder: markings }), lost };
}

/** What may be true once the others did whatever they did and `move` was done; `now` is what the person knows then. */
export function stepped(
  index: FlowIndex,
  at: Standing,
  now: Standing,
  move: (all: readonly Marking[]) => Marking[],
): Possible {
  const { from, made, lost } = at.possible?.() ?? madeOf(index, at);
  if (made.capped || lost !== 0n)
    return madeOf(index, now, now.markings, lost | aheadOf(index, from, at.markings));
  return madeOf(index, now, move([...made.found.values()].map(({ marking }) => marking)));
}

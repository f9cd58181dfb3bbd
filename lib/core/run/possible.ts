import type { ColumnId } from '@/schemas/ids';
import type { FlowIndex } from './flow-index';
import { isKnown, keyOf, withTokens } from './marking';
import type { Marking } from './marking';
import { madeByOthers } from './others';

/** All that may be true where rounds can meet, also what the others may have done already. */
export type Possible = {
  markings: readonly Marking[];
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

/**
 * What may be true once the others did whatever they did and I moved on from there; `then` is what the person knows
 * after that.
 */
export function stepped(
  index: FlowIndex,
  { columnIds, markings, possible }: Standing,
  then: readonly Marking[],
  moved: (all: readonly Marking[]) => Marking[],
): Possible {
  const before = possible?.() ?? { markings, lost: 0n };
  const made = madeByOthers(index, columnIds, before.markings.map(unseen), markings);
  if (!made || before.lost !== 0n)
    return { markings: then, lost: before.lost | aheadOf(index, before.markings, markings) };
  const all = moved(made).map(unseen);
  return { markings: [...new Map(all.map((one) => [keyOf(one), one])).values()], lost: 0n };
}

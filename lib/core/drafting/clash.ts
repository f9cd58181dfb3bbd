import { compareProtocols, type Change } from '@/lib/core/compare';
import { applyOperation, overwriting, type Operation } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import { puttingBack } from './insist';
import { idsIn } from './place-of';
import { lastOfEach, type Save } from './save';

/**
 * Edits of this person to something that a colleague changed since: not applied, until the person has seen both and
 * says which stays. `theirs` and `mine` are as they were when the two met; see `sidesOf` for what stands there now.
 */
export type Clash = {
  operations: Operation[];
  theirs: Change[];
  mine: Change[];
  /** Who saved meanwhile. */
  by: readonly Save[];
  /** When this person made the last of the edits, in milliseconds, as far as known. */
  at?: number | undefined;
  /** The person chooses later. */
  isLater?: boolean;
};

/** One field of one thing, however much of it changed. */
const fieldOf = ({ subject, id, field, kind }: Change) => [subject, id, field ?? kind].join('/');

/**
 * Tells an edit that was refused because somebody changed the same thing: what they changed between `saved` and `newer`,
 * and what the edit would make of the document now. Undefined when what it was made on is gone for another reason.
 */
export function clashTeller(saved: Protocol, newer: Protocol) {
  const theirs = compareProtocols(saved, newer);
  return (now: Protocol, operation: Operation): Pick<Clash, 'theirs' | 'mine'> | undefined => {
    const forced = applyOperation(now, overwriting(operation));
    if (!forced.ok) return undefined;
    const after = forced.value.protocol;
    const mine = compareProtocols(now, after);
    const touched = new Set(mine.map(fieldOf));
    const left = idsIn(after);
    const present = idsIn(now);
    const isLost = ({ id, kind }: Change) => kind !== 'removed' && present.has(id) && !left.has(id);
    const undone = theirs.filter((change) => isLost(change) || touched.has(fieldOf(change)));
    // What others changed before this page was opened: it knows from the edit itself what stood there.
    if (undone.length === 0) undone.push(...sinceMade(now, operation));
    const fields = new Set(undone.map(fieldOf));
    const same = mine.filter((change) => fields.has(fieldOf(change)));
    return { theirs: undone, mine: same.length > 0 ? same : mine };
  };
}

function sinceMade(now: Protocol, operation: Operation): Change[] {
  const back = puttingBack(operation);
  const before = back && applyOperation(now, back);
  return before?.ok ? compareProtocols(before.value.protocol, now) : [];
}

/** Adds an edit to the clashes: to the one about the same thing, when there is one. */
export function withClash(
  clashes: readonly Clash[],
  operation: Operation,
  found: Omit<Clash, 'operations' | 'isLater'>,
): Clash[] {
  const fields = new Set([...found.theirs, ...found.mine].map(fieldOf));
  const known = clashes.find(({ theirs, mine }) =>
    [...theirs, ...mine].some((change) => fields.has(fieldOf(change))),
  );
  if (!known) return [...clashes, { operations: [operation], ...found }];
  const without = (changes: readonly Change[], others: readonly Change[]) =>
    changes.filter((change) => !others.some((one) => fieldOf(one) === fieldOf(change)));
  const merged: Clash = {
    operations: [...known.operations, operation],
    theirs: [...without(known.theirs, found.theirs), ...found.theirs],
    mine: [...without(known.mine, found.mine), ...found.mine],
    by: lastOfEach([...known.by, ...found.by]),
    at: found.at ?? known.at,
  };
  return clashes.map((clash) => (clash === known ? merged : clash));
}

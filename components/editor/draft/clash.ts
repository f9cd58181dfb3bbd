import { compareProtocols, type Change } from '@/lib/core/compare';
import { applyOperation, type Operation } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';

/**
 * Edits of this person to something that a colleague changed since: not applied, until the person has seen both and
 * says which stays.
 */
export type Clash = { operations: Operation[]; theirs: Change[]; mine: Change[] };

/** One field of one thing, however much of it changed: an edit puts a new value in the place of the whole field. */
const fieldOf = ({ subject, id, field, kind }: Change) => [subject, id, field ?? kind].join('/');

/** The ids of everything in a document. */
function idsIn(value: unknown, ids = new Set<unknown>()): Set<unknown> {
  if (typeof value !== 'object' || value === null) return ids;
  if ('id' in value) ids.add(value.id);
  for (const part of Object.values(value)) idsIn(part, ids);
  return ids;
}

/**
 * Finds what an edit would undo of `theirs`, what colleagues changed between `saved` and `newer`. `operations` are all
 * edits that wait: what they themselves brought there (only the answer of the server got lost) is no clash.
 */
export function clashFinder(saved: Protocol, newer: Protocol, operations: readonly Operation[]) {
  const theirs = saved === newer ? [] : compareProtocols(saved, newer);
  let steps: { after: Protocol; fields: Set<string> }[] | undefined;

  /** Has the server this field as one of our own edits left it? */
  function isOurOwn(field: string): boolean {
    steps ??= stepsFrom(saved, operations);
    return steps.some(
      ({ after, fields }) =>
        fields.has(field) && !compareProtocols(after, newer).some((change) => fieldOf(change) === field),
    );
  }

  /** `before` and `after` are the newer document without and with the edit. */
  return (before: Protocol, after: Protocol): Pick<Clash, 'theirs' | 'mine'> | undefined => {
    if (theirs.length === 0) return undefined;
    const mine = compareProtocols(before, after);
    const touched = new Set(mine.map(fieldOf));
    const left = idsIn(after);
    const present = idsIn(before);
    const isLost = ({ id, kind }: Change) => kind !== 'removed' && present.has(id) && !left.has(id);
    const undone = theirs.filter(
      (change) => isLost(change) || (touched.has(fieldOf(change)) && !isOurOwn(fieldOf(change))),
    );
    if (undone.length === 0) return undefined;
    const fields = new Set(undone.map(fieldOf));
    const same = mine.filter((change) => fields.has(fieldOf(change)));
    return { theirs: undone, mine: same.length > 0 ? same : mine };
  };
}

function stepsFrom(saved: Protocol, operations: readonly Operation[]) {
  const steps: { after: Protocol; fields: Set<string> }[] = [];
  let before = saved;
  for (const operation of operations) {
    const applied = applyOperation(before, operation);
    if (!applied.ok) continue;
    const after = applied.value.protocol;
    steps.push({ after, fields: new Set(compareProtocols(before, after).map(fieldOf)) });
    before = after;
  }
  return steps;
}

/** Adds an edit to the clashes: to the one about the same thing, when there is one. */
export function withClash(
  clashes: readonly Clash[],
  operation: Operation,
  found: Pick<Clash, 'theirs' | 'mine'>,
): Clash[] {
  const fields = new Set(found.theirs.map(fieldOf));
  const known = clashes.find(({ theirs }) => theirs.some((change) => fields.has(fieldOf(change))));
  if (!known) return [...clashes, { operations: [operation], ...found }];
  const older = known.theirs.filter((change) => !fields.has(fieldOf(change)));
  const others = known.mine.filter((change) => !found.mine.some((one) => fieldOf(one) === fieldOf(change)));
  const merged: Clash = {
    operations: [...known.operations, operation],
    theirs: [...older, ...found.theirs],
    mine: [...others, ...found.mine],
  };
  return clashes.map((clash) => (clash === known ? merged : clash));
}

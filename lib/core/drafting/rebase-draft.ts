import { same } from '@/lib/core/merging';
import { applyOperation, type Operation, type OperationFailure } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import { asidesOf, replacedAside } from './aside';
import { clashTeller, withClash, type Clash } from './clash';
import type { DraftState } from './draft-state';
import { insisted } from './insist';
import { lastOfEach, type Save } from './save';

/**
 * What the server has now. `generation`: the first revision of that text, before which it was another one altogether.
 * `saves`: who saved since the revision that is known here.
 */
export type Newer = { document: Protocol; revision: number; generation: number; saves?: readonly Save[] };

/**
 * A colleague saved first: puts the edits of this person that the server does not have on top of the newer document,
 * with what both changed. One that changes what the colleague changed waits as a clash until the person has seen both;
 * one that no longer fits is set aside; none is dropped or decided silently. An edit that turns out to be there already
 * (an earlier answer got lost on the way) is left out.
 */
export function rebaseDraft(state: DraftState, newer: Newer): DraftState {
  const { document, revision, generation } = newer;
  const waiting = [...state.sending, ...state.unsent];
  if (state.revision < generation) return replaced(state, newer, waiting);
  const by = lastOfEach(newer.saves ?? []);
  let current = document;
  let { clashes } = state;
  const kept: Operation[] = [];
  const unfit: Operation[] = [];
  let tell: ReturnType<typeof clashTeller> | undefined;
  for (const operation of waiting) {
    const applied = applyOperation(current, operation);
    if (applied.ok) {
      current = applied.value.protocol;
      kept.push(operation);
      continue;
    }
    if (isThereAlready(operation, applied.failure)) continue;
    tell ??= clashTeller(state.saved, document);
    const clash = applied.failure.code === 'changed_since' ? tell(current, operation) : undefined;
    if (clash) clashes = withClash(clashes, operation, { ...clash, by, at: madeAt(state, [operation]) });
    else unfit.push(operation);
  }
  const open = stillOpen(clashes, current);
  const lost = [...open.unfit, ...unfit];
  // What waited for a choice is not in the document of this person; with it, it is as they wrote it.
  const mine = open.unfit.reduce((now, one) => insisted(now, [one]) ?? now, state.document);
  const asides = asidesOf(lost, {
    ...{ saved: state.saved, mine, newer: document, by },
    at: madeAt(state, lost),
  });
  return {
    ...state,
    document: current,
    saved: document,
    revision,
    sending: [],
    unanswered: undefined,
    unsent: kept,
    setAside: [...state.setAside, ...asides],
    clashes: open.clashes,
    // Taking back an edit that was not made would do something else.
    undo: state.undo.filter(({ operation }) => !isWithheld(operation, clashes, unfit)),
  };
}

/** The server has what was on its way, on top of what others saved before it. */
export function sentOnNewer(state: DraftState, newer: Omit<Newer, 'generation'>): DraftState {
  return rebaseDraft({ ...state, sending: [] }, { ...newer, generation: 0 });
}

/** Another text took the place of the whole document: what was written on the old one is kept aside, not made on it. */
function replaced(state: DraftState, newer: Newer, waiting: Operation[]): DraftState {
  const { document, revision, saves = [] } = newer;
  const withheld = state.clashes.flatMap((clash) => clash.operations);
  const operations = [...withheld, ...waiting];
  const { saved, document: mine } = state;
  const meeting = { saved, mine, by: lastOfEach(saves), at: madeAt(state, operations) };
  const aside = operations.length > 0 ? [replacedAside(operations, withheld, meeting)] : [];
  return {
    ...state,
    document,
    saved: document,
    revision,
    sending: [],
    unanswered: undefined,
    unsent: [],
    setAside: [...state.setAside, ...aside],
    clashes: [],
    undo: [],
    redo: [],
  };
}

/** The clashes in which there is still something to choose, and the edits of those whose thing is gone. */
function stillOpen(clashes: readonly Clash[], document: Protocol) {
  const open: { clashes: Clash[]; unfit: Operation[] } = { clashes: [], unfit: [] };
  for (const clash of clashes) {
    const wanted = insisted(document, clash.operations);
    if (!wanted) open.unfit.push(...clash.operations);
    else if (!same(wanted, document)) open.clashes.push(clash);
  }
  return open;
}

/** When the person made the last of these, as far as the way back still knows. */
function madeAt(state: DraftState, operations: readonly Operation[]): number | undefined {
  return state.undo.findLast(({ operation }) => operations.includes(operation))?.at;
}

function isWithheld(operation: Operation, clashes: DraftState['clashes'], setAside: readonly Operation[]) {
  // Not by identity: what was taken up from the device is a copy.
  const isIn = (all: readonly Operation[]) => all.some((one) => same(one, operation));
  return isIn(setAside) || clashes.some(({ operations }) => isIn(operations));
}

function isThereAlready(operation: Operation, failure: OperationFailure): boolean {
  if (operation.kind.startsWith('add_')) return failure.code === 'duplicate_id';
  if (operation.kind.startsWith('remove_')) return failure.code === 'unknown_id';
  return false;
}

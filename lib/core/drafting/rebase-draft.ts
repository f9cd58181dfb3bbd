import { same } from '@/lib/core/merging';
import { applyOperation, type Operation, type OperationFailure } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import { clashTeller, withClash } from './clash';
import type { DraftState } from './draft-state';

/** What the server has now. `generation`: the first revision of that text, before which it was another one altogether. */
type Newer = { document: Protocol; revision: number; generation: number };

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
  let current = document;
  let { clashes } = state;
  const kept: Operation[] = [];
  const setAside: Operation[] = [];
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
    if (clash) clashes = withClash(clashes, operation, clash);
    else setAside.push(operation);
  }
  return {
    ...state,
    document: current,
    saved: document,
    revision,
    sending: [],
    unanswered: undefined,
    unsent: kept,
    setAside: [...state.setAside, ...setAside],
    clashes,
    // Taking back an edit that was not made would do something else.
    undo: state.undo.filter(({ operation }) => !isWithheld(operation, clashes, setAside)),
  };
}

/** The server has what was on its way, on top of what others saved before it. */
export function sentOnNewer(state: DraftState, document: Protocol, revision: number): DraftState {
  return rebaseDraft({ ...state, sending: [] }, { document, revision, generation: 0 });
}

/** Another text took the place of the whole document: what was written on the old one is kept aside, not made on it. */
function replaced(state: DraftState, { document, revision }: Newer, waiting: Operation[]): DraftState {
  const setAside = [...state.setAside, ...waiting];
  return {
    ...state,
    document,
    saved: document,
    revision,
    sending: [],
    unanswered: undefined,
    unsent: [],
    setAside,
    undo: [],
    redo: [],
  };
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

import { applyOperation, type Operation, type OperationFailure } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import { clashFinder, withClash } from './clash';
import type { DraftState, HistoryEntry } from './draft-state';

/** So many edits can still be taken back after a colleague saved: each is held against what they did, some 3 ms. */
const CHECKED = 50;

/**
 * A colleague saved first: puts the edits of this person that the server does not have on top of the newer
 * document. An edit that would undo what the colleague did waits as a clash until the person has seen both; one that no
 * longer fits is set aside; none is dropped or decided silently. An edit that turns out to be there already (an earlier
 * answer got lost on the way) is left out.
 */
export function rebaseDraft(state: DraftState, document: Protocol, revision: number): DraftState {
  const operations = [...state.sending, ...state.unsent];
  const clashOf = clashFinder(state.saved, document, operations);
  let current = document;
  let { clashes } = state;
  const kept: Operation[] = [];
  const setAside: Operation[] = [];
  const withheld = new Set<Operation>();
  for (const operation of operations) {
    const applied = applyOperation(current, operation);
    if (!applied.ok) {
      if (!isThereAlready(operation, applied.failure)) setAside.push(operation);
      continue;
    }
    const clash = clashOf(current, applied.value.protocol);
    if (clash) {
      clashes = withClash(clashes, operation, clash);
      withheld.add(operation);
    } else {
      current = applied.value.protocol;
      kept.push(operation);
    }
  }
  /** What can be taken back (or done again), one after the other, without undoing what the colleague did. */
  const harmless = (entries: HistoryEntry[], operationOf: (entry: HistoryEntry) => Operation) => {
    let then = current;
    const fits = (entry: HistoryEntry) => {
      const applied = applyOperation(then, operationOf(entry));
      if (!applied.ok || clashOf(then, applied.value.protocol)) return false;
      then = applied.value.protocol;
      return true;
    };
    return entries.slice(-CHECKED).toReversed().filter(fits).toReversed();
  };
  return {
    ...state,
    document: current,
    saved: document,
    revision,
    sending: [],
    unsent: kept,
    setAside: [...state.setAside, ...setAside],
    clashes,
    undo: harmless(
      // Taking back an edit that was never made would undo the colleague's.
      state.undo.filter(({ operation }) => !withheld.has(operation)),
      ({ inverse }) => inverse,
    ),
    redo: harmless(state.redo, ({ operation }) => operation),
  };
}

function isThereAlready(operation: Operation, failure: OperationFailure): boolean {
  if (operation.kind.startsWith('add_')) return failure.code === 'duplicate_id';
  if (operation.kind.startsWith('remove_')) return failure.code === 'unknown_id';
  return false;
}

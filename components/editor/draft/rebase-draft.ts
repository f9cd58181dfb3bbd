import { applyOperation, type Operation, type OperationFailure } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import type { DraftState } from './draft-state';

/**
 * A colleague saved first: puts the edits of this person that the server does not have on top of the newer
 * document. An edit that no longer fits is set aside, never dropped silently. An edit that turns out to be
 * there already (an earlier answer got lost on the way) is left out.
 */
export function rebaseDraft(state: DraftState, document: Protocol, revision: number): DraftState {
  let current = document;
  const kept: Operation[] = [];
  const setAside: Operation[] = [];
  for (const operation of [...state.sending, ...state.unsent]) {
    const applied = applyOperation(current, operation);
    if (applied.ok) {
      current = applied.value.protocol;
      kept.push(operation);
    } else if (!isThereAlready(operation, applied.failure)) {
      setAside.push(operation);
    }
  }
  return {
    ...state,
    document: current,
    revision,
    sending: [],
    unsent: kept,
    setAside: [...state.setAside, ...setAside],
  };
}

function isThereAlready(operation: Operation, failure: OperationFailure): boolean {
  if (operation.kind.startsWith('add_')) return failure.code === 'duplicate_id';
  if (operation.kind.startsWith('remove_')) return failure.code === 'unknown_id';
  return false;
}

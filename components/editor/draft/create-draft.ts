import { createStore, type Store } from '@/components/ui/create-store';
import type { Operation, OperationFailure } from '@/lib/core/protocol';
import type { Result } from '@/lib/core/result';
import { autosave, type Autosave } from './autosave';
import type { DraftPorts, SavedDraft, SavingState } from './draft-ports';
import {
  clashSettled,
  draftState,
  edited,
  isUnsaved,
  leftOf,
  rebaseDraft,
  redone,
  takenUp,
  undone,
  undoToHold,
  withHeldUndo,
  withoutSent,
  type Clash,
  type DraftState,
  type Left,
} from '@/lib/core/drafting';

export type Draft = {
  state: Store<DraftState>;
  saving: Store<SavingState>;
  /** Applies an edit here at once and saves it soon. A refused edit changes nothing. */
  edit: (operation: Operation, mergeKey?: string) => Result<DraftState, OperationFailure>;
  undo: () => Result<DraftState, OperationFailure>;
  redo: () => Result<DraftState, OperationFailure>;
  /** A colleague saved. */
  hear: Autosave['hear'];
  /** Sends what waits now; also the way to try again after a refusal. */
  saveNow: Autosave['saveNow'];
  /** Takes up what an earlier page of this person left on this device. */
  takeUpLeft: () => Promise<void>;
  /** The person has seen (and kept or let go) the edits that no longer fitted. */
  forgetSetAside: () => void;
  /** The person has seen both texts and says which stays. */
  settleClash: (clash: Clash, stays: 'mine' | 'theirs') => void;
};

/** The draft on screen: a document outside React, its history, and its saving. */
export function createDraft(protocolId: string, saved: SavedDraft, ports: DraftPorts): Draft {
  const state = createStore(draftState(saved.document, saved.revision));
  const saving = createStore<SavingState>({ kind: 'saved', at: null });
  const saver = autosave(protocolId, state, saving, ports);
  let held = state.get();
  state.subscribe(() => {
    const now = state.get();
    const isSame = (['sending', 'unsent', 'setAside', 'clashes'] as const).every(
      (name) => now[name] === held[name],
    );
    const isSameWayBack = now.undo === held.undo && now.redo === held.redo && now.revision === held.revision;
    held = now;
    if (!isSame) ports.outbox.keep(leftOf(now));
    if (!isSameWayBack) ports.undoShelf.keep(() => undoToHold(state.get()));
  });

  function take(result: Result<DraftState, OperationFailure>): Result<DraftState, OperationFailure> {
    if (result.ok && result.value !== state.get()) {
      state.set(() => result.value);
      saver.saveSoon();
    }
    return result;
  }

  /** Asks the server about a save that an earlier page got no answer to: what it has is not left any more. */
  async function settled(left: Left): Promise<Left> {
    if (!left.sent) return left;
    const answer = await ports
      .save({ protocolId, revision: left.revision, ...left.sent })
      .catch(() => undefined);
    if (!answer?.ok) return left;
    const newer = await ports.reload().catch(() => undefined);
    if (newer?.ok) state.set((now) => rebaseDraft(now, newer.value));
    return newer?.ok ? withoutSent(left) : left;
  }

  return {
    state,
    saving,
    edit: (operation, mergeKey) => take(edited(state.get(), operation, ports.now(), mergeKey)),
    undo: () => {
      const result = take(undone(state.get()));
      if (!result.ok) state.set((now) => ({ ...now, undo: now.undo.slice(0, -1) }));
      return result;
    },
    redo: () => {
      const result = take(redone(state.get()));
      if (!result.ok) state.set((now) => ({ ...now, redo: [] }));
      return result;
    },
    saveNow: saver.saveNow,
    takeUpLeft: async () => {
      const way = await ports.undoShelf.read();
      if (way) state.set((now) => withHeldUndo(now, way, saved.generation));
      await ports.outbox.takeUp(async (left) => {
        const rest = await settled(left);
        state.set((now) => takenUp(now, rest, saved.generation));
        if (isUnsaved(state.get())) saver.saveSoon();
      });
    },
    hear: saver.hear,
    settleClash: (clash, stays) => {
      state.set((now) => clashSettled(now, clash, stays, ports.now()));
      if (isUnsaved(state.get())) saver.saveSoon();
    },
    forgetSetAside: () => state.set((now) => ({ ...now, setAside: [] })),
  };
}

import { createStore, type Store } from '@/components/ui/create-store';
import type { Operation, OperationFailure } from '@/lib/core/protocol';
import type { Result } from '@/lib/core/result';
import { autosave, type Autosave } from './autosave';
import type { DraftPorts, SavedDraft, SavingState } from './draft-ports';
import { deviceKeeper } from './device-keeper';
import {
  asideForgotten,
  asidePutBack,
  clashSettled,
  draftState,
  edited,
  isUnsaved,
  putAway,
  rebaseDraft,
  redone,
  takenOut,
  takenUp,
  undone,
  type Aside,
  type Choice,
  lettersOfEdits,
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
  /** Does the device hold what the server does not have yet? `now`: also what was done this very moment. */
  isHeld: Store<boolean>;
  isHeldNow: () => boolean;
  /** Applies an edit here at once and saves it soon. A refused edit changes nothing. */
  edit: (operation: Operation, mergeKey?: string) => Result<DraftState, OperationFailure>;
  undo: () => Result<DraftState, OperationFailure>;
  redo: () => Result<DraftState, OperationFailure>;
  /** A colleague saved. */
  hear: Autosave['hear'];
  /** Sends what waits now; also the way to try again after a refusal. */
  saveNow: Autosave['saveNow'];
  lost: Autosave['lost'];
  lookAgain: Autosave['lookAgain'];
  /** Takes up what an earlier page of this person left on this device. */
  takeUpLeft: () => Promise<void>;
  /** The person has seen both texts and says which stays; false when both no longer fit under each other. */
  settleClash: (clash: Clash, choice: Choice) => boolean;
  /** Puts back what a colleague took away, with the text of this person; false when it no longer fits. */
  putBack: (aside: Aside) => boolean;
  /** The person has seen the edits that no longer fitted. */
  forgetAside: (aside: Aside) => void;
  /** What waits is put away for later; and all of that is taken out again. */
  putAway: (waiting: Clash | Aside) => void;
  takeOut: () => void;
};

/** The draft on screen: a document outside React, its history, and its saving. */
export function createDraft(
  protocolId: string,
  saved: SavedDraft & { changedAt?: string | undefined },
  ports: DraftPorts,
): Draft {
  const state = createStore(draftState(saved.document, saved.revision));
  const at = saved.changedAt === undefined ? null : Date.parse(saved.changedAt);
  const saving = createStore<SavingState>({ kind: 'saved', at });
  const saver = autosave(protocolId, state, saving, ports, at);
  const keeper = deviceKeeper(state, saving, ports.outbox);
  const lettersOf = lettersOfEdits();
  let held = state.get();
  state.subscribe(() => {
    const now = state.get();
    const isSame = now.undo === held.undo && now.redo === held.redo && now.revision === held.revision;
    held = now;
    if (!isSame) ports.undoShelf.keep(() => undoToHold(state.get(), lettersOf));
  });

  function take(result: Result<DraftState, OperationFailure>): Result<DraftState, OperationFailure> {
    if (result.ok && result.value !== state.get()) {
      state.set(() => result.value);
      saver.saveSoon();
    }
    return result;
  }

  /** Changes what is on screen, and saves what comes of it; false when nothing changed. */
  function change(how: (now: DraftState) => DraftState): boolean {
    const before = state.get();
    state.set(how);
    if (isUnsaved(state.get())) saver.saveSoon();
    return state.get() !== before;
  }

  /** Asks the server about a save that an earlier page got no answer to: what it has is not left any more. */
  async function answered(left: Left): Promise<Left> {
    if (!left.sent) return left;
    const answer = await ports
      .save({ protocolId, revision: left.revision, ...left.sent })
      .catch(() => undefined);
    if (!answer?.ok) return left;
    const newer = await ports.reload(state.get().revision).catch(() => undefined);
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
    lost: saver.lost,
    lookAgain: saver.lookAgain,
    ...keeper,
    takeUpLeft: async () => {
      const way = await ports.undoShelf.read();
      if (way) state.set((now) => withHeldUndo(now, way, saved.generation));
      await ports.outbox.takeUp(async (left) => {
        await saver.settled();
        const rest = await answered(left);
        const { revision } = state.get();
        const since =
          rest.revision < revision ? await ports.reload(rest.revision).catch(() => undefined) : undefined;
        await saver.settled();
        const { generation, saves = [] } = since?.ok ? since.value : saved;
        change((now) => takenUp(now, rest, { generation, saves }));
      });
    },
    hear: saver.hear,
    settleClash: (clash, choice) => change((now) => clashSettled(now, clash, choice, ports.now())),
    putBack: (aside) => change((now) => asidePutBack(now, aside, ports.now())),
    forgetAside: (aside) => state.set((now) => asideForgotten(now, aside)),
    putAway: (waiting) => state.set((now) => putAway(now, waiting)),
    takeOut: () => state.set(takenOut),
  };
}

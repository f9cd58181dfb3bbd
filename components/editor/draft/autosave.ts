import type { Store } from '@/components/ui/create-store';
import type { DraftPorts, SavingState } from './draft-ports';
import {
  followed,
  isUnsaved,
  rebaseDraft,
  sendingConfirmed,
  sendingReturned,
  sendingStarted,
  sentOnNewer,
  type DraftState,
  type Told,
} from '@/lib/core/drafting';
import { refusalIn } from '@/components/ui/unreachable';
import { freshId } from '../../ids/new-id';

const QUIET_MS = 600;
const RETRY_MS = [2000, 5000, 10_000, 30_000];
const CONFLICT_ROUNDS = 5;

export type Autosave = {
  saveSoon: () => void;
  saveNow: () => Promise<void>;
  /** A colleague saved. */
  hear: (told: Told) => void;
};

/** Sends unsent edits in one batch when the person pauses; one request at a time. Loses nothing on failure. */
export function autosave(
  protocolId: string,
  state: Store<DraftState>,
  saving: Store<SavingState>,
  ports: DraftPorts,
): Autosave {
  let callOff = () => {};
  let running: Promise<void> | undefined;
  let failures = 0;
  const unheard: Told[] = [];

  function saveSoon(ms = QUIET_MS) {
    callOff();
    callOff = ports.after(ms, () => void saveNow());
    if (!running && saving.get().kind === 'saved') saving.set(() => ({ kind: 'waiting' }));
  }

  function saveNow(): Promise<void> {
    callOff();
    running ??= send().finally(afterwards);
    return running;
  }

  function afterwards() {
    running = undefined;
    if (!state.get().unanswered) for (const told of unheard.splice(0)) hear(told);
    const { kind } = saving.get();
    if (state.get().unsent.length > 0 && (kind === 'saved' || kind === 'waiting')) saveSoon();
  }

  async function send(): Promise<void> {
    for (let round = 0; round < CONFLICT_ROUNDS; round += 1) {
      if (!isUnsaved(state.get())) {
        saving.set(() => ({ kind: 'saved', at: ports.now() }));
        return;
      }
      saving.set(() => ({ kind: 'sending' }));
      state.set((now) => sendingStarted(now, freshId('save')));
      const { sending: operations, revision, unanswered } = state.get();
      const saveId = unanswered?.saveId;
      try {
        const answer = await ports.save({ protocolId, revision, operations, saveId });
        failures = 0;
        if (answer.ok) {
          const { newer, revision: saved } = answer.value;
          if (newer) ports.beforeOthers();
          state.set((now) => (newer ? sentOnNewer(now, newer, saved) : sendingConfirmed(now, saved)));
          saving.set(() => ({ kind: 'saved', at: ports.now(), nearlyFull: answer.value.nearlyFull }));
          return;
        }
        state.set((now) => sendingReturned(now, 'refused'));
        if (answer.failure.code !== 'conflict') return refused(answer.failure.message);
        const newer = await ports.reload();
        if (!newer.ok) return refused(newer.failure.message);
        ports.beforeOthers();
        state.set((now) => rebaseDraft(now, newer.value));
      } catch (error) {
        state.set((now) => sendingReturned(now, 'lost'));
        const refusal = refusalIn(error);
        return refusal === undefined ? retryLater() : refused(refusal);
      }
    }
    retryLater();
  }

  /** Puts what a colleague saved below the work of this person; while a save is on its way or unanswered, after that. */
  function hear(told: Told) {
    // Of a save without an answer nobody knows yet on which side of this it stands.
    if (running || state.get().unanswered) return void unheard.push(told);
    if (told.revision <= state.get().revision) return;
    ports.beforeOthers();
    const next = followed(state.get(), told);
    if (next) state.set(() => next);
    else running = catchUp().finally(afterwards);
  }

  async function catchUp(): Promise<void> {
    // When it cannot be read now, the next save meets what it missed.
    const newer = await ports.reload().catch(() => undefined);
    if (!newer?.ok) return;
    ports.beforeOthers();
    state.set((now) => rebaseDraft(now, newer.value));
  }

  function refused(message: string) {
    saving.set(() => ({ kind: 'refused', message }));
  }

  function retryLater() {
    saving.set(() => ({ kind: 'offline' }));
    callOff = ports.after(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 30_000, () => void saveNow());
    failures += 1;
  }

  return { saveSoon: () => saveSoon(), saveNow, hear };
}

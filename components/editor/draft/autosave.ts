import type { Store } from '@/components/ui/create-store';
import type { DraftPorts, SavedDraft, SavingState } from './draft-ports';
import {
  countWaiting,
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
import type { Answer } from '@/lib/core/failure';
import { refusalIn } from '@/components/ui/unreachable';
import { afterFailure, whileSending } from './saving-state';
import { freshId } from '../../ids/new-id';

/** Short: what a colleague sees waits for it, after the pause in which a field becomes an edit. */
const QUIET_MS = 250;
const RETRY_MS = [2000, 5000, 10_000, 30_000];
/** So long it stays on screen that what waited has gone out. */
const SENT_SHOWN_MS = 8000;
const CONFLICT_ROUNDS = 5;

export type Autosave = {
  saveSoon: () => void;
  saveNow: () => Promise<void>;
  /** A colleague saved. */
  hear: (told: Told) => void;
  /** The network is gone, or the line on which the work of colleagues is heard: finds out what is the matter. */
  lost: () => void;
  lookAgain: () => Promise<void>;
  /** Waits until no save is on its way. */
  settled: () => Promise<void>;
};

/** Sends unsent edits in one batch when the person pauses; one request at a time. Loses nothing on failure. */
export function autosave(
  protocolId: string,
  state: Store<DraftState>,
  saving: Store<SavingState>,
  ports: DraftPorts,
  /** When the draft was saved last, before this page was opened. */
  lastSaved: number | null = null,
): Autosave {
  let callOff = () => {};
  let running: Promise<void> | undefined;
  let failures = 0;
  /** Sent since the network was lost. */
  let sent = 0;
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
      const { kind } = saving.get();
      if (!isUnsaved(state.get())) return kind === 'signed_out' || kind === 'barred' ? catchUp() : reached();
      const waited = kind === 'offline' || kind === 'signed_out' || sent > 0;
      saving.set(whileSending);
      const isAgain = state.get().unanswered !== undefined;
      state.set((now) => sendingStarted(now, freshId('save')));
      const { sending: operations, revision, unanswered } = state.get();
      try {
        const answer = await ports.save({ protocolId, revision, operations, saveId: unanswered?.saveId });
        if (answer.ok) {
          lastSaved = ports.now();
          if (waited) sent += countWaiting({ sending: operations, unsent: [] });
          const { newer, saves = [], revision: saved, nearlyFull } = answer.value;
          if (newer) ports.beforeOthers();
          state.set((now) =>
            newer
              ? sentOnNewer(now, { document: newer, revision: saved, saves })
              : sendingConfirmed(now, saved),
          );
          return reached(nearlyFull);
        }
        // Who is not signed in gets no answer about what they sent before.
        const isUnknown = isAgain && answer.failure.code === 'not_signed_in';
        state.set((now) => sendingReturned(now, isUnknown ? 'lost' : 'refused'));
        if (answer.failure.code !== 'conflict') return refused(answer);
        const newer = await ports.reload(revision);
        if (!newer.ok) return refused(newer);
        takeOver(newer.value);
      } catch (error) {
        state.set((now) => sendingReturned(now, 'lost'));
        const refusal = refusalIn(error);
        return refusal === undefined
          ? retryLater()
          : saving.set(() => ({ kind: 'refused', message: refusal }));
      }
    }
    retryLater();
  }

  function reached(nearlyFull?: string) {
    failures = 0;
    if (state.get().unsent.length > 0) return saving.set(() => ({ kind: 'waiting' }));
    const shown = sent;
    sent = 0;
    saving.set(() => ({
      ...{ kind: 'saved', at: lastSaved },
      ...(nearlyFull !== undefined && { nearlyFull }),
      ...(shown > 0 && { sent: shown }),
    }));
    if (shown > 0) {
      const told = saving.get();
      ports.after(SENT_SHOWN_MS, () =>
        saving.set((now) => (now === told ? { ...told, sent: undefined } : now)),
      );
    }
  }

  function takeOver(newer: SavedDraft) {
    ports.beforeOthers();
    state.set((now) => rebaseDraft(now, newer));
  }

  /** Puts what a colleague saved below the work of this person; while a save is on its way or unanswered, after that. */
  function hear(told: Told) {
    // Of a save without an answer nobody knows yet on which side of this it stands.
    if (running || state.get().unanswered) return void unheard.push(told);
    if (told.revision <= state.get().revision) return;
    ports.beforeOthers();
    const next = followed(state.get(), told);
    if (next) state.set(() => next);
    else void lookAgain();
  }

  function lookAgain(): Promise<void> {
    running ??= catchUp().finally(afterwards);
    return running;
  }

  async function catchUp(): Promise<void> {
    if (state.get().unanswered) return send();
    // When it cannot be read now, the next save meets what it missed.
    const newer = await ports.reload(state.get().revision).catch(() => undefined);
    if (newer && !newer.ok) return refused(newer);
    if (!newer) return;
    takeOver(newer.value);
    const { kind } = saving.get();
    if (kind === 'signed_out' && !isUnsaved(state.get())) reached();
  }

  function refused({ failure }: Extract<Answer<unknown>, { ok: false }>) {
    const next = afterFailure(failure);
    // From here on nothing can be typed any more: what is in a field now is kept with the rest.
    if (next.kind === 'barred') ports.beforeOthers();
    saving.set(() => next);
  }

  function lost() {
    saving.set((now) => (now.kind === 'saved' || now.kind === 'waiting' ? offline() : now));
  }

  function offline(): SavingState {
    return { kind: 'offline', since: ports.now() };
  }

  function retryLater() {
    saving.set((now) => (now.kind === 'offline' ? now : offline()));
    callOff = ports.after(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 30_000, () => void saveNow());
    failures += 1;
  }

  async function settled(): Promise<void> {
    while (running) await running;
  }

  return { saveSoon: () => saveSoon(), saveNow, hear, lost, lookAgain, settled };
}

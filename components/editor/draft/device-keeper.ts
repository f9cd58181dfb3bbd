import { createStore, type Store } from '@/components/ui/create-store';
import { leftOf, type DraftState } from '@/lib/core/drafting';
import type { SavingState } from './draft-ports';
import type { Outbox } from './outbox';

/** Holds on the device what the server does not have yet, and knows whether that went well. */
export function deviceKeeper(state: Store<DraftState>, saving: Store<SavingState>, outbox: Outbox) {
  const isHeld = createStore(true);
  let before = state.get();
  /** So many times something was given to hold, and the last of those that the device answered. */
  let [given, answered] = [0, 0];

  state.subscribe(() => {
    const now = state.get();
    const isSame = (['sending', 'unsent', 'setAside', 'clashes'] as const).every(
      (name) => now[name] === before[name],
    );
    before = now;
    if (isSame) return;
    given += 1;
    const turn = given;
    void outbox.keep(leftOf(now)).then((isKept) => {
      answered = Math.max(answered, turn);
      if (turn === given) isHeld.set(() => isKept);
    });
  });

  let wasOut = false;
  saving.subscribe(() => {
    const isOut = saving.get().kind === 'signed_out';
    if (isOut && !wasOut && leftOf(state.get()))
      void outbox.holds().then((isThere) => given === answered && isHeld.set(() => isThere));
    wasOut = isOut;
  });

  return { isHeld, isHeldNow: () => given === answered && isHeld.get() };
}

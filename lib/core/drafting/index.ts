/** A draft while somebody works on it: what is on screen, the way back, and how it meets the work of others. */
export { fittingBack, type Aside } from './aside';
export type { Clash } from './clash';
export {
  draftState,
  edited,
  isUnsaved,
  redone,
  sendingConfirmed,
  sendingReturned,
  sendingStarted,
  undone,
  type DraftState,
} from './draft-state';
export { followed, type Told } from './follow';
export { lettersOfEdits, undoToHold, withHeldUndo, type HeldUndo } from './held-undo';
export { joiningTexts } from './join-texts';
export { leftOf, takenUp, withoutSent, type Left } from './left';
export { seenIn } from './seen-in';
export { rebaseDraft, sentOnNewer } from './rebase-draft';
export type { Save } from './save';
export { asideForgotten, asidePutBack, clashSettled, putAway, takenOut, type Choice } from './settle';
export { sidesOf, type Sides } from './sides';
export { countWaiting, waitingInWords } from './waiting';

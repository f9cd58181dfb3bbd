/** A draft while somebody works on it: what is on screen, the way back, and how it meets the work of others. */
export type { Clash } from './clash';
export {
  clashSettled,
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
export { undoToHold, withHeldUndo, type HeldUndo } from './held-undo';
export { leftOf, takenUp, withoutSent, type Left } from './left';
export { seenIn } from './seen-in';
export { rebaseDraft, sentOnNewer } from './rebase-draft';

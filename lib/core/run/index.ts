/** The checklist engine: what one person has to do now, derived from what that person did. Pure, without zod. */
export { enumerateRuns, type EnumeratedRun } from './enumerate-runs';
export { fileText, type FollowedVersion } from './file-text';
export type { Flow } from './flow-index';
export { flowOf } from './flow-of';
export { cardOfCode, handOverCode } from './hand-over-code';
export { functionGroups, type FunctionGroup } from './people';
export { startRun, type Run, type RunEvent, type RunFailure } from './run';
export { transition } from './transition';
export { viewOf } from './view-of';
export type { AnswerChoice, CardView, Pause, Referral, View } from './view';
export { walk, type WalkFailure } from './walk';
export type { WalkedStep } from './walked-step';
export { splitAnswers } from './given-answers';
export {
  askedInWords,
  contactsInWords,
  decidedInWords,
  doneBy,
  headingOf,
  referralInWords,
  waitsInWords,
} from './says';

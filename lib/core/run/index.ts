/** The checklist engine: what one person has to do now, derived from what that person did. Pure, without zod. */
export { enumerateRuns, type EnumeratedRun } from './enumerate-runs';
export { fileText, type FollowedVersion } from './file-text';
export { functionGroups, type Flow, type FunctionGroup } from './flow-index';
export { flowOf } from './flow-of';
export { cardOfCode, handOverCode } from './hand-over-code';
export { startRun, type Run, type RunEvent, type RunFailure } from './run';
export { transition } from './transition';
export { viewOf } from './view-of';
export type { AnswerChoice, CardView, Pause, View } from './view';
export { walk, type WalkedStep, type WalkFailure } from './walk';

export { answerOf, type Answer } from './answer';
export { inDutch } from './dutch';
export type { Failure, FailureCode, Problem } from './failure';
export { statusOf } from './status';

export { answerOf, type Answer } from './answer';
export { fullInDutch, inDutch } from './dutch';
export type { Failure } from './failure';
export { failureOfSignIn, signInErrorOf } from './sign-in-error';
export { statusOf } from './status';

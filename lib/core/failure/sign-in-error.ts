import type { Failure } from './failure';

/** next-auth hands one string from the server to the sign-in page; this is the failure as such a string. */
export function signInErrorOf(failure: Failure): string {
  return failure.code === 'too_many_attempts' ? `${failure.code}:${failure.minutes}` : failure.code;
}

/** The failure that a sign-in ended in, from the string next-auth gives. */
export function failureOfSignIn(error: string): Failure {
  const [code, minutes] = error.split(':');
  if (code === 'too_many_attempts') return { code, minutes: Number(minutes) || 15 };
  if (code === 'unexpected' || code === 'too_busy' || code === 'disk_full' || code === 'no_board')
    return { code };
  return { code: 'wrong_credentials' };
}

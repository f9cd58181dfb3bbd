import type { Result } from '@/lib/core/result';
import { inDutch } from './dutch';
import type { Failure } from './failure';

/** What a screen or another program gets back from the server: a value, or a failure with Dutch words. */
export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure & { message: string } };

/** Puts the Dutch words beside a failure. */
export function answerOf<T>(result: Result<T, Failure>): Answer<T> {
  return result.ok ? result : { ok: false, failure: { ...result.failure, message: inDutch(result.failure) } };
}

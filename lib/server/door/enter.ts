import { isFull, isLocked } from '@/db/begin';
import type { Actor } from '@/lib/core/access';
import type { Failure } from '@/lib/core/failure';
import { fail, type Result } from '@/lib/core/result';
import type { Door } from './command';
import type { House } from './context';
import { noteFailure } from '@/lib/server/basics/note-failure';
import { isOwnOrigin } from '@/lib/server/basics/own-origin';

/**
 * Goes through a door on behalf of a request. What is no question must come from our own pages. What should not happen (a bug,
 * a full disk) is logged without what the user sent, and answered as `unexpected`: never with a stack trace.
 */
export async function enter<Input, Output>(
  house: House,
  door: Door<Input, Output>,
  input: Input,
  from: { origin: string | null; actor: () => Promise<Actor> },
): Promise<Result<Output, Failure>> {
  if (door.kind !== 'query' && !isOwnOrigin(from.origin, house.baseUrl))
    return fail({ code: 'foreign_origin' });
  try {
    return await door.run(house, await from.actor(), input);
  } catch (error) {
    noteFailure(house.now(), door.name, error);
    return fail({ code: codeOf(error) });
  }
}

/** What a person hears of what should not happen: that it can be tried again, that the disk is full, or no more than that. */
export function codeOf(error: unknown): 'too_busy' | 'disk_full' | 'unexpected' {
  if (isLocked(error)) return 'too_busy';
  return isFull(error) ? 'disk_full' : 'unexpected';
}

import type { Failure } from '@/lib/core/failure';
import type { SavingState } from './draft-ports';

/** What is said while a save is on its way: what keeps it from arriving stays on screen until it has. */
export function whileSending(now: SavingState): SavingState {
  return ['offline', 'signed_out', 'barred'].includes(now.kind) ? now : { kind: 'sending' };
}

/** What an answer means that is no yes. */
export function afterFailure({ code, message }: Failure & { message: string }): SavingState {
  if (code === 'not_signed_in' || code === 'other_person')
    return { kind: 'signed_out', isOther: code === 'other_person' };
  if (code === 'forbidden' || code === 'not_found') return { kind: 'barred' };
  return { kind: 'refused', message };
}

import { fail, ok, type Result } from '@/lib/core/result';
import type { VersionState } from '@/schemas/version-state';
import type { LifecycleFailure, VersionEffect } from './event';

/** What a lifecycle step gives back: the new state, and what the shell must do because of it. */
export type Moved = { version: VersionState; effects: VersionEffect[] };

/**
 * Lays a frozen version before the councils that must consent (Wms 10 onder e, 16.1).
 * `submittedOn` is a calendar day. Fails when there is no council to ask, unless no law gives it one (childcare alone):
 * then the board may adopt what it laid down.
 */
export function submit(
  councilIds: string[],
  submittedOn: string,
  { isWithoutCouncil = false } = {},
): Result<Moved, LifecycleFailure> {
  const asked = [...new Set(councilIds)];
  if (asked.length === 0 && !isWithoutCouncil) return fail({ code: 'no_council_to_ask' });
  return ok({
    version: {
      status: 'submitted',
      submittedOn,
      requests: asked.map((councilId) => ({ councilId, answer: { status: 'pending' } })),
    },
    effects: asked.map((councilId) => ({ kind: 'ask_council', councilId })),
  });
}

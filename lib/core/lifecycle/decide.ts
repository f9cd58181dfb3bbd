import { fail, ok, type Result } from '@/lib/core/result';
import type { CouncilAnswer, VersionState } from '@/schemas/version-state';
import type { LifecycleFailure } from './event';
import type { Moved } from './submit';

/**
 * Records what a council decided in its meeting. A council decides once per version; after a refusal
 * the other councils may still answer, but the version can no longer be adopted.
 */
export function decide(
  version: VersionState,
  councilId: string,
  when: { decidedOn: string; today: string },
  answer: CouncilAnswer,
): Result<Moved, LifecycleFailure> {
  const request = version.requests.find((asked) => asked.councilId === councilId);
  if (!request) return fail({ code: 'council_not_asked' });
  if (request.answer.status !== 'pending') return fail({ code: 'already_decided' });
  if (when.decidedOn < version.submittedOn) {
    return fail({ code: 'date_before', field: 'decidedOn', earliest: version.submittedOn });
  }
  if (when.decidedOn > when.today) return fail({ code: 'date_in_future', field: 'decidedOn' });
  return ok({
    version: {
      ...version,
      status: answer.status === 'refused' ? 'refused' : version.status,
      requests: version.requests.map((asked) => (asked === request ? { councilId, answer } : asked)),
    },
    effects: [{ kind: 'record_answer', councilId }],
  });
}

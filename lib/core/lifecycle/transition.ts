import { assertNever, fail, ok, type Result } from '@/lib/core/result';
import type { CouncilRequest, VersionState, VersionStatus } from '@/schemas/version-state';
import { decide } from './decide';
import type { LifecycleFailure, VersionEvent, VersionEventKind } from './event';
import { hasConsented, lastConsentOn } from './consents';
import type { Moved } from './submit';

/** In which states an event can happen at all. What has ended never moves again, nor what is published once it is in force. */
const possibleIn: Record<VersionEventKind, VersionStatus[]> = {
  consent: ['submitted', 'refused'],
  refuse: ['submitted', 'refused'],
  withdraw: ['submitted', 'refused'],
  adapt: ['refused'],
  adopt: ['submitted'],
  publish: ['adopted'],
  withdraw_publication: ['published'],
};

/** Who moves it: only a council speaks for itself, only the board decides, an editor may publish what was adopted. */
function isMover(event: VersionEvent): boolean {
  switch (event.kind) {
    case 'consent':
    case 'refuse':
      return event.by.kind === 'council' && event.by.councilId === event.councilId;
    case 'withdraw':
    case 'adapt':
    case 'adopt':
    case 'withdraw_publication':
      return event.by.kind === 'board';
    case 'publish':
      return event.by.kind === 'board' || event.by.kind === 'editor';
  }
}

/**
 * Moves a frozen version by one event. Gives the new state and effects as data; changes nothing itself.
 * Fails with the reason when the party, the state, a date or a missing consent forbids it.
 */
export function transition(version: VersionState, event: VersionEvent): Result<Moved, LifecycleFailure> {
  if (!isMover(event)) return fail({ code: 'wrong_party' });
  if (!possibleIn[event.kind].includes(version.status)) {
    return fail({ code: 'not_possible_now', status: version.status });
  }
  switch (event.kind) {
    case 'consent':
      return decide(version, event.councilId, event, {
        ...(event.wishes?.trim()
          ? { status: 'consented_with_wishes', wishes: event.wishes.trim() }
          : { status: 'consented' }),
        decidedOn: event.decidedOn,
      });
    case 'refuse':
      return decide(version, event.councilId, event, {
        status: 'refused',
        decidedOn: event.decidedOn,
        ...(event.reasons?.trim() ? { reasons: event.reasons.trim() } : {}),
      });
    case 'withdraw':
      return ok(
        end({
          ...version,
          status: 'withdrawn',
          ...(event.because?.trim() ? { withdrawnBecause: event.because.trim() } : {}),
        }),
      );
    case 'adapt':
      return ok(end({ ...version, status: 'adapted' }));
    case 'adopt':
      return adopt(version, event.adoptedOn, event.today);
    case 'publish':
      return publish(version, event.entryIntoForce, event.evaluationBefore);
    case 'withdraw_publication':
      return takeBack(version, event.because, event.today);
    default:
      return assertNever(event);
  }
}

/** Ends the proposal: what no council has answered is no longer asked. */
function end(version: VersionState): Moved {
  const isOpen = (request: CouncilRequest) => request.answer.status === 'pending';
  return {
    version: {
      ...version,
      requests: version.requests.map((request) =>
        isOpen(request) ? { ...request, answer: { status: 'void' } } : request,
      ),
    },
    effects: version.requests.filter(isOpen).map(({ councilId }) => ({ kind: 'void_request', councilId })),
  };
}

function adopt(version: VersionState, adoptedOn: string, today: string): Result<Moved, LifecycleFailure> {
  const missing = version.requests
    .filter(({ answer }) => !hasConsented(answer))
    .map(({ councilId }) => councilId);
  if (missing.length > 0) return fail({ code: 'consent_missing', councilIds: missing });
  const earliest = lastConsentOn(version) ?? version.submittedOn;
  if (adoptedOn < earliest) return fail({ code: 'date_before', field: 'adoptedOn', earliest });
  if (adoptedOn > today) return fail({ code: 'date_in_future', field: 'adoptedOn' });
  return ok({ version: { ...version, status: 'adopted', adoptedOn }, effects: [] });
}

function takeBack(version: VersionState, because: string, today: string): Result<Moved, LifecycleFailure> {
  const since = version.entryIntoForce ?? '';
  if (since <= today) return fail({ code: 'in_force_already', since });
  return ok({
    version: { ...version, status: 'withdrawn', withdrawnBecause: because.trim(), withdrawnOn: today },
    effects: [{ kind: 'withdraw_files' }],
  });
}

function publish(
  version: VersionState,
  entryIntoForce: string,
  evaluationBefore: string,
): Result<Moved, LifecycleFailure> {
  const adoptedOn = version.adoptedOn ?? version.submittedOn;
  if (entryIntoForce < adoptedOn)
    return fail({ code: 'date_before', field: 'entryIntoForce', earliest: adoptedOn });
  if (evaluationBefore <= entryIntoForce) {
    return fail({ code: 'date_before', field: 'evaluationBefore', earliest: entryIntoForce });
  }
  return ok({
    version: { ...version, status: 'published', entryIntoForce, evaluationBefore },
    effects: [{ kind: 'publish_files' }],
  });
}

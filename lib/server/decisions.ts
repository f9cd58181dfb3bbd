import { z } from 'zod';
import type { Reader } from '@/db/client';
import { can, isMemberOf, type Person } from '@/lib/core/access';
import type { Failure } from '@/lib/core/failure';
import { fail, type Result } from '@/lib/core/result';
import { isoDay } from '@/schemas/protocol';
import type { VersionSummary } from '@/db/repositories/versions';
import { command } from './command';
import { findVersionRecord, moveVersion } from './move-version';
import { versionResourceOf } from './protocol-record';

const request = {
  versionId: z.string().min(1).max(64),
  revision: z.number().int().min(1),
  councilId: z.string().min(1).max(64),
  /** The day of the meeting. */
  decidedOn: isoDay,
};
const version = { versionId: request.versionId, revision: request.revision };

/** A council consents, perhaps with wishes (which are no condition). */
export const consent = command({
  name: 'consent',
  input: z.strictObject({ ...request, wishes: z.string().max(8000).optional() }),
  find: findRequest,
  may: (person, found, input) =>
    can(person, 'decide_for_council', { ...versionResourceOf(found), councilId: input.councilId }),
  do: (context, { councilId, decidedOn, wishes, revision }, found) =>
    moveVersion(context, found, revision, {
      kind: 'consent',
      by: { kind: 'council', councilId },
      councilId,
      decidedOn,
      wishes,
      today: context.today,
    }),
});

/** A council withholds its consent, with its reasons. */
export const refuse = command({
  name: 'refuse',
  input: z.strictObject({ ...request, reasons: z.string().max(8000) }),
  find: findRequest,
  may: (person, found, input) =>
    can(person, 'decide_for_council', { ...versionResourceOf(found), councilId: input.councilId }),
  do: (context, { councilId, decidedOn, reasons, revision }, found) =>
    moveVersion(context, found, revision, {
      kind: 'refuse',
      by: { kind: 'council', councilId },
      councilId,
      decidedOn,
      reasons,
      today: context.today,
    }),
});

/** The board takes a proposal back. */
export const withdrawVersion = command({
  name: 'withdraw_version',
  input: z.strictObject({ ...version, because: z.string().trim().min(1).max(8000) }),
  find: (context, input) => findVersionRecord(context, input.versionId),
  may: (person, found) => can(person, 'withdraw_version', versionResourceOf(found)),
  do: (context, { because, revision }, found) =>
    moveVersion(context, found, revision, { kind: 'withdraw', by: { kind: 'board' }, because }),
});

/** The board adopts a version that every council consented to. */
export const adoptVersion = command({
  name: 'adopt_version',
  input: z.strictObject({ ...version, adoptedOn: isoDay }),
  find: (context, input) => findVersionRecord(context, input.versionId),
  may: (person, found) => can(person, 'adopt_version', versionResourceOf(found)),
  do: (context, { adoptedOn, revision }, found) =>
    moveVersion(context, found, revision, {
      kind: 'adopt',
      by: { kind: 'board' },
      adoptedOn,
      today: context.today,
    }),
});

/** Says it in words when the only obstacle is that the member wrote this version for the board (Wms 3.8). */
async function findRequest(
  context: { tx: Reader; actor: Person },
  { versionId, councilId }: { versionId: string; councilId: string },
): Promise<Result<VersionSummary, Failure>> {
  const found = await findVersionRecord(context, versionId);
  if (!found.ok) return found;
  const { boardId, authorIds, state } = found.value;
  const isAsked =
    boardId === context.actor.boardId && state.requests.some((asked) => asked.councilId === councilId);
  if (isAsked && isMemberOf(context.actor, councilId) && authorIds.includes(context.actor.personId)) {
    return fail({ code: 'wrote_for_board' });
  }
  return found;
}

import { z } from 'zod';
import type { Reader } from '@/db/client';
import { rolesAtBoard } from '@/db/repositories/roles';
import { can, isMemberOf, type CouncilRequestResource, type Person } from '@/lib/core/access';
import type { Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import { isoDay } from '@/schemas/protocol';
import { typedText } from '@/schemas/typed-text';
import { mostOfWords } from '@/schemas/version-state';
import type { WholeVersion } from '@/db/repositories/versions';
import { command } from '@/lib/server/door/command';
import { findVersionRecord, moveVersion } from './move-version';
import { councilRequestOf, versionResourceOf } from '@/lib/server/drafts/protocol-record';

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
  input: z.strictObject({ ...request, wishes: typedText('Wensen', { most: mostOfWords }).optional() }),
  find: findRequest,
  may: (person, { resource }) => can(person, 'decide_for_council', resource),
  do: (context, { councilId, decidedOn, wishes, revision }, found) =>
    moveVersion(context, found.version, revision, {
      kind: 'consent',
      by: { kind: 'council', councilId },
      councilId,
      decidedOn,
      wishes,
      today: context.today,
    }),
});

/** A council withholds its consent. Its reasons help the board, but no law asks for them. */
export const refuse = command({
  name: 'refuse',
  input: z.strictObject({
    ...request,
    reasons: typedText('Redenen', { most: mostOfWords }).optional(),
  }),
  find: findRequest,
  may: (person, { resource }) => can(person, 'decide_for_council', resource),
  do: (context, { councilId, decidedOn, reasons, revision }, found) =>
    moveVersion(context, found.version, revision, {
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
  input: z.strictObject({
    ...version,
    because: typedText('Waarom trekt het bestuur dit voorstel in?', { most: mostOfWords }).optional(),
  }),
  find: (context, input) => findVersionRecord(context, input.versionId),
  may: (person, found) => can(person, 'withdraw_version', versionResourceOf(found)),
  do: (context, { because, revision }, found) =>
    moveVersion(context, found, revision, { kind: 'withdraw', by: { kind: 'board' }, because }),
});

/** The board takes back what it published, as long as its day has not come. Who reads at its address sees why. */
export const withdrawPublication = command({
  name: 'withdraw_publication',
  input: z.strictObject({
    ...version,
    because: typedText('Waarom trekt het bestuur deze publicatie in?', { least: 1, most: mostOfWords }),
  }),
  find: (context, input) => findVersionRecord(context, input.versionId),
  may: (person, found) => can(person, 'withdraw_version', versionResourceOf(found)),
  do: (context, { because, revision }, found) =>
    moveVersion(context, found, revision, {
      kind: 'withdraw_publication',
      by: { kind: 'board' },
      because,
      today: context.today,
    }),
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

/** Says it in words when the only obstacle is that the member helped to write the version. */
async function findRequest(
  context: { tx: Reader; actor: Person },
  { versionId, councilId }: { versionId: string; councilId: string },
): Promise<Result<{ version: WholeVersion; resource: CouncilRequestResource }, Failure>> {
  const found = await findVersionRecord(context, versionId);
  if (!found.ok) return found;
  const { boardId, authorIds, state } = found.value;
  const resource = councilRequestOf(found.value, councilId, await rolesAtBoard(context.tx, boardId));
  const isAsked =
    boardId === context.actor.boardId && state.requests.some((asked) => asked.councilId === councilId);
  const isWriter = isMemberOf(context.actor, councilId) && authorIds.includes(context.actor.personId);
  if (isAsked && isWriter && can(context.actor, 'decide_for_council', resource) === 'forbidden') {
    return fail({ code: 'wrote_for_board' });
  }
  return ok({ version: found.value, resource });
}

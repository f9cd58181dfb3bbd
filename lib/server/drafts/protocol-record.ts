import type { BoardRow } from '@/db/repositories/boards';
import {
  draftSummariesOf,
  findDraft,
  findProtocolWhole,
  protocolsAt,
  type DraftRow,
  type DraftSummary,
  type ProtocolRow,
} from '@/db/repositories/protocols';
import { versionsOf, type VersionSummary } from '@/db/repositories/versions';
import type { Reader } from '@/db/client';
import {
  isMemberOf,
  type CouncilRequestResource,
  type ProtocolResource,
  type VersionResource,
} from '@/lib/core/access';
import type { Failure } from '@/lib/core/failure';
import { stateAt, type StandingOfVersion } from '@/lib/core/lifecycle';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Role } from '@/schemas/people';
import { readDraft } from './read-draft';

/** Everything that is known of one protocol, without the documents. `versions` are newest first. */
export type ProtocolRecord = {
  protocol: ProtocolRow;
  board: BoardRow;
  draft: DraftSummary;
  versions: VersionSummary[];
  resource: ProtocolResource;
};
export type DraftRecord = ProtocolRecord & { draft: DraftRow };

/** Finds a protocol of whatever board; `may` decides whether this person sees it. */
export async function findProtocolRecord(
  tx: Reader,
  protocolId: string,
): Promise<Result<ProtocolRecord, Failure>> {
  const found = await findProtocolWhole(tx, protocolId);
  if (!found) return fail({ code: 'not_found' });
  return ok(recordOf(found.protocol, found.board, found.draft, await versionsOf(tx, protocolId)));
}

/** The same, with the document of the draft. */
export async function findDraftRecord(tx: Reader, protocolId: string): Promise<Result<DraftRecord, Failure>> {
  const record = await findProtocolRecord(tx, protocolId);
  const draft = record.ok && (await findDraft(tx, protocolId));
  if (!record.ok || !draft) return fail({ code: 'not_found' });
  return ok({ ...record.value, draft: { ...draft, document: readDraft(draft.document) } });
}

/** A protocol as far as it takes to know who may see it. */
export type ListedProtocol = { protocol: ProtocolRow; resource: ProtocolResource };

/** Every protocol of a board, that of the last change first. */
export async function listProtocols(tx: Reader, boardId: string): Promise<ListedProtocol[]> {
  return (await protocolsAt(tx, boardId)).map(({ protocol, versions, published }) => ({
    protocol,
    resource: { boardId, hasPublished: published > 0, hasBeenSubmitted: versions > 0 },
  }));
}

/** Everything that is known of each of these protocols; `versions` are those of all of them, newest first. */
export async function recordsOf(
  tx: Reader,
  board: BoardRow,
  some: readonly ListedProtocol[],
  versions: readonly VersionSummary[],
): Promise<ProtocolRecord[]> {
  const ids = some.map(({ protocol }) => protocol.id);
  const drafts = await draftSummariesOf(tx, ids);
  return some.map(({ protocol }) => {
    const own = versions.filter(({ protocolId }) => protocolId === protocol.id);
    return recordOf(protocol, board, drafts.get(protocol.id), own);
  });
}

function recordOf(
  protocol: ProtocolRow,
  board: BoardRow,
  draft: DraftSummary | undefined,
  versions: VersionSummary[],
): ProtocolRecord {
  if (!draft) throw new Error(`protocol ${protocol.id} has lost its draft`);
  return { protocol, board, draft, versions, resource: protocolResourceOf(protocol.boardId, versions) };
}

function protocolResourceOf(boardId: string, versions: VersionSummary[]): ProtocolResource {
  return {
    boardId,
    hasPublished: versions.some(({ state }) => state.status === 'published'),
    hasBeenSubmitted: versions.length > 0,
  };
}

export function versionResourceOf({ boardId, state, authorIds }: VersionSummary): VersionResource {
  return {
    boardId,
    status: state.status,
    councilIds: state.requests.map(({ councilId }) => councilId),
    authorIds,
  };
}

/** The request to one council, with who sits in it; `roles` are all those at the board. */
export function councilRequestOf(
  version: VersionSummary,
  councilId: string,
  roles: { personId: string; role: Role }[],
): CouncilRequestResource {
  const memberIds = roles
    .filter(({ role }) => isMemberOf({ roles: [role] }, councilId))
    .map(({ personId }) => personId);
  return { ...versionResourceOf(version), councilId, memberIds };
}

/** Where a version stands today among its sisters. */
export function standingOf(
  version: VersionSummary,
  versions: VersionSummary[],
  today: string,
): StandingOfVersion {
  const laterEntries = versions
    .filter(({ number, state }) => number > version.number && state.status === 'published')
    .flatMap(({ state }) => state.entryIntoForce ?? []);
  return stateAt(version.state, today, laterEntries);
}

import { and, asc, desc, eq, getTableColumns, inArray, isNull, or, type SQL } from 'drizzle-orm';
import {
  versionState,
  type CouncilRequest,
  type VersionState,
  type VersionStatus,
} from '@/schemas/version-state';
import type { Reader, Writer } from '../client';
import { protocols } from '../tables/protocols';
import { councilRequests, versions, versionStates, withdrawnPublications } from '../tables/versions';

export type VersionRow = typeof versions.$inferSelect;
type StateRow = typeof versionStates.$inferSelect;
/** What a list says of a version, with where it stands. `boardId` is the board of its protocol. */
export type VersionSummary = Pick<
  VersionRow,
  'id' | 'protocolId' | 'number' | 'label' | 'title' | 'authorIds'
> & {
  boardId: string;
  revision: number;
  state: VersionState;
  /** By whom the answer of a council was recorded: person by council. */
  recorders: Record<string, string>;
};

/** A version without its document. */
export type WholeVersion = VersionSummary & Omit<VersionRow, 'document'>;

const { document: _document, ...withoutDocument } = getTableColumns(versions);
// All in the index versions_in_short: one column more, and each row costs as much as its document is long.
const { id, protocolId, number, label, title, authorIds } = withoutDocument;
const inShort = { id, protocolId, number, label, title, authorIds };

export async function insertVersion(tx: Writer, version: VersionRow, state: VersionState): Promise<void> {
  await tx.insert(versions).values(version);
  await tx.insert(versionStates).values({ versionId: version.id, revision: 1, ...columnsOf(state) });
}

export async function insertRequest(
  tx: Writer,
  versionId: string,
  request: CouncilRequest,
  position: number,
): Promise<void> {
  await tx.insert(councilRequests).values({ versionId, position, ...request });
}

/** Records the answer of a council; the database refuses to change an answer that stands. */
export async function storeAnswer(
  tx: Writer,
  versionId: string,
  request: CouncilRequest,
  recordedBy: string,
  recordedAt: string,
): Promise<void> {
  await tx
    .update(councilRequests)
    .set({ answer: request.answer, recordedBy, recordedAt })
    .where(and(eq(councilRequests.versionId, versionId), eq(councilRequests.councilId, request.councilId)));
}

/** Stores where a version stands over the revision that was read; false when somebody was first. */
export async function storeState(
  tx: Writer,
  versionId: string,
  state: VersionState,
  revision: number,
): Promise<boolean> {
  const rows = await tx
    .update(versionStates)
    .set({ ...columnsOf(state), revision: revision + 1 })
    .where(and(eq(versionStates.versionId, versionId), eq(versionStates.revision, revision)))
    .returning({ versionId: versionStates.versionId });
  return rows.length === 1;
}

/** The board takes a publication back; the database refuses it from the day of entry into force on. */
export async function insertWithdrawal(
  tx: Writer,
  withdrawal: { versionId: string; withdrawnOn: string; because: string },
): Promise<void> {
  await tx.insert(withdrawnPublications).values(withdrawal);
}

export async function findVersion(tx: Reader, versionId: string): Promise<WholeVersion | undefined> {
  const which = eq(versions.id, versionId);
  const [row] = await tx
    .select({ version: withoutDocument, ...standing })
    .from(versions)
    .innerJoin(versionStates, eq(versionStates.versionId, versions.id))
    .leftJoin(withdrawnPublications, eq(withdrawnPublications.versionId, versions.id))
    .innerJoin(protocols, eq(protocols.id, versions.protocolId))
    .where(which);
  return row && { ...row.version, ...standsAs(row, await requestsWhere(tx, which)) };
}

/** The versions of a protocol, newest first. */
export async function versionsOf(tx: Reader, ofProtocol: string): Promise<VersionSummary[]> {
  return summariesWhere(tx, eq(versions.protocolId, ofProtocol));
}

/** What a version is that is neither published nor taken back. */
export const stillToActOn: VersionStatus[] = ['submitted', 'refused', 'adopted'];

/**
 * The versions at a board that are of these protocols, or of any protocol and still to be acted on.
 * Newest first.
 */
export async function versionsToShow(
  tx: Reader,
  boardId: string,
  protocolIds: readonly string[],
): Promise<VersionSummary[]> {
  const isOpen = inArray(versionStates.status, stillToActOn);
  const which = or(inArray(versions.protocolId, [...protocolIds]), isOpen);
  return summariesWhere(tx, and(eq(protocols.boardId, boardId), which)!);
}

/** The ids of every version at a board. */
export async function versionIdsAt(tx: Reader, boardId: string): Promise<string[]> {
  const rows = await tx
    .select({ id })
    .from(versions)
    .innerJoin(protocols, eq(protocols.id, versions.protocolId))
    .where(eq(protocols.boardId, boardId))
    .orderBy(asc(versions.protocolId), desc(versions.number));
  return rows.map((row) => row.id);
}

/** Who recorded the answer of each council that was asked about a version, and when. */
export async function recordingsOf(
  tx: Reader,
  versionId: string,
): Promise<{ councilId: string; recordedBy: string | null; recordedAt: string | null }[]> {
  return tx
    .select({
      councilId: councilRequests.councilId,
      recordedBy: councilRequests.recordedBy,
      recordedAt: councilRequests.recordedAt,
    })
    .from(councilRequests)
    .where(eq(councilRequests.versionId, versionId));
}

/** The frozen document, as the canonical JSON text that was hashed. */
export async function documentOf(tx: Reader, versionId: string): Promise<string | undefined> {
  const rows = await tx
    .select({ document: versions.document })
    .from(versions)
    .where(eq(versions.id, versionId));
  return rows[0]?.document;
}

/** The published versions of a protocol: number, label and day of entry into force. */
export async function publishedNumbersOf(
  tx: Reader,
  protocolId: string,
): Promise<{ id: string; number: number; label: string; entryIntoForce: string }[]> {
  const rows = await tx
    .select({ id, number, label, entryIntoForce: versionStates.entryIntoForce })
    .from(versions)
    .innerJoin(versionStates, eq(versionStates.versionId, versions.id))
    .leftJoin(withdrawnPublications, eq(withdrawnPublications.versionId, versions.id))
    .where(
      and(
        eq(versions.protocolId, protocolId),
        eq(versionStates.status, 'published'),
        isNull(withdrawnPublications.versionId),
      ),
    )
    .orderBy(desc(versions.number));
  return rows.flatMap(({ entryIntoForce, ...row }) =>
    entryIntoForce === null ? [] : [{ ...row, entryIntoForce }],
  );
}

const standing = {
  state: getTableColumns(versionStates),
  boardId: protocols.boardId,
  withdrawal: getTableColumns(withdrawnPublications),
};

/** In two statements, however many there are. */
async function summariesWhere(tx: Reader, which: SQL): Promise<VersionSummary[]> {
  const rows = await tx
    .select({ version: inShort, ...standing })
    .from(versions)
    .innerJoin(versionStates, eq(versionStates.versionId, versions.id))
    .leftJoin(withdrawnPublications, eq(withdrawnPublications.versionId, versions.id))
    .innerJoin(protocols, eq(protocols.id, versions.protocolId))
    .where(which)
    .orderBy(desc(versions.number));
  const requests = listsBy(await requestsWhere(tx, which), ({ versionId }) => versionId);
  return rows.map((row) => ({ ...row.version, ...standsAs(row, requests.get(row.version.id) ?? []) }));
}

async function requestsWhere(tx: Reader, which: SQL): Promise<(Asked & { versionId: string })[]> {
  return tx
    .select({
      versionId: councilRequests.versionId,
      councilId: councilRequests.councilId,
      answer: councilRequests.answer,
      recordedBy: councilRequests.recordedBy,
    })
    .from(councilRequests)
    .innerJoin(versions, eq(versions.id, councilRequests.versionId))
    .innerJoin(versionStates, eq(versionStates.versionId, versions.id))
    .innerJoin(protocols, eq(protocols.id, versions.protocolId))
    .where(which)
    .orderBy(asc(councilRequests.position));
}

function listsBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const one of all) {
    const list = lists.get(keyOf(one));
    if (list) list.push(one);
    else lists.set(keyOf(one), [one]);
  }
  return lists;
}

type Asked = CouncilRequest & { recordedBy: string | null };

function standsAs(
  row: {
    state: StateRow;
    boardId: string;
    withdrawal: typeof withdrawnPublications.$inferSelect | null;
  },
  asked: readonly Asked[],
): Omit<VersionSummary, keyof typeof inShort> {
  const requests = asked.map(({ councilId, answer }) => ({ councilId, answer }));
  const recorders = asked.flatMap(({ councilId, recordedBy }) =>
    recordedBy === null ? [] : [[councilId, recordedBy] as const],
  );
  const { withdrawal } = row;
  const { submittedOn, adoptedOn, entryIntoForce, evaluationBefore } = row.state;
  const withdrawnBecause = withdrawal?.because ?? row.state.withdrawnBecause;
  return {
    boardId: row.boardId,
    // What was taken back counts as one change more: its own row can no longer change.
    revision: row.state.revision + (withdrawal ? 1 : 0),
    recorders: Object.fromEntries(recorders),
    state: versionState.parse({
      status: withdrawal ? 'withdrawn' : row.state.status,
      submittedOn,
      requests,
      ...(adoptedOn === null ? {} : { adoptedOn }),
      ...(entryIntoForce === null ? {} : { entryIntoForce }),
      ...(evaluationBefore === null ? {} : { evaluationBefore }),
      ...(withdrawnBecause === null ? {} : { withdrawnBecause }),
      ...(withdrawal ? { withdrawnOn: withdrawal.withdrawnOn } : {}),
    }),
  };
}

function columnsOf(state: VersionState) {
  const { requests: _requests, withdrawnOn: _withdrawnOn, ...columns } = state;
  return columns;
}

import { and, asc, desc, eq, getTableColumns } from 'drizzle-orm';
import { versionState, type CouncilRequest, type VersionState } from '@/schemas/version-state';
import type { Reader, Writer } from '../client';
import { protocols } from '../tables/protocols';
import { councilRequests, versions, versionStates } from '../tables/versions';

export type VersionRow = typeof versions.$inferSelect;
type StateRow = typeof versionStates.$inferSelect;
/** A version without its document, with where it stands. `boardId` is the board of its protocol. */
export type VersionSummary = Omit<VersionRow, 'document'> & {
  boardId: string;
  revision: number;
  state: VersionState;
  /** By whom the answer of a council was recorded: person by council. */
  recorders: Record<string, string>;
};

const { document: _document, ...withoutDocument } = getTableColumns(versions);

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

export async function findVersion(tx: Reader, versionId: string): Promise<VersionSummary | undefined> {
  const rows = await summaries(tx).where(eq(versions.id, versionId));
  return rows[0] && toSummary(tx, rows[0]);
}

/** The versions of a protocol, newest first. */
export async function versionsOf(tx: Reader, protocolId: string): Promise<VersionSummary[]> {
  const rows = await summaries(tx).where(eq(versions.protocolId, protocolId)).orderBy(desc(versions.number));
  return Promise.all(rows.map((row) => toSummary(tx, row)));
}

/** The frozen document, as the canonical JSON text that was hashed. */
export async function documentOf(tx: Reader, versionId: string): Promise<string | undefined> {
  const rows = await tx
    .select({ document: versions.document })
    .from(versions)
    .where(eq(versions.id, versionId));
  return rows[0]?.document;
}

/** The published versions of a protocol: number and day of entry into force. */
export async function publishedNumbersOf(
  tx: Reader,
  protocolId: string,
): Promise<{ id: string; number: number; entryIntoForce: string }[]> {
  const rows = await tx
    .select({ id: versions.id, number: versions.number, entryIntoForce: versionStates.entryIntoForce })
    .from(versions)
    .innerJoin(versionStates, eq(versionStates.versionId, versions.id))
    .where(and(eq(versions.protocolId, protocolId), eq(versionStates.status, 'published')));
  return rows.flatMap(({ entryIntoForce, ...row }) =>
    entryIntoForce === null ? [] : [{ ...row, entryIntoForce }],
  );
}

function summaries(tx: Reader) {
  return tx
    .select({ version: withoutDocument, state: getTableColumns(versionStates), boardId: protocols.boardId })
    .from(versions)
    .innerJoin(versionStates, eq(versionStates.versionId, versions.id))
    .innerJoin(protocols, eq(protocols.id, versions.protocolId))
    .$dynamic();
}

async function toSummary(
  tx: Reader,
  row: { version: Omit<VersionRow, 'document'>; state: StateRow; boardId: string },
): Promise<VersionSummary> {
  const asked = await tx
    .select({
      councilId: councilRequests.councilId,
      answer: councilRequests.answer,
      recordedBy: councilRequests.recordedBy,
    })
    .from(councilRequests)
    .where(eq(councilRequests.versionId, row.version.id))
    .orderBy(asc(councilRequests.position));
  const requests = asked.map(({ councilId, answer }) => ({ councilId, answer }));
  const recorders = asked.flatMap(({ councilId, recordedBy }) =>
    recordedBy === null ? [] : [[councilId, recordedBy] as const],
  );
  const { status, submittedOn, adoptedOn, entryIntoForce, evaluationBefore, withdrawnBecause } = row.state;
  return {
    ...row.version,
    boardId: row.boardId,
    revision: row.state.revision,
    recorders: Object.fromEntries(recorders),
    state: versionState.parse({
      status,
      submittedOn,
      requests,
      ...(adoptedOn === null ? {} : { adoptedOn }),
      ...(entryIntoForce === null ? {} : { entryIntoForce }),
      ...(evaluationBefore === null ? {} : { evaluationBefore }),
      ...(withdrawnBecause === null ? {} : { withdrawnBecause }),
    }),
  };
}

function columnsOf(state: VersionState) {
  const { requests: _requests, ...columns } = state;
  return columns;
}

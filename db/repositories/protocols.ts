import { and, asc, count, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Protocol } from '@/schemas/protocol';
import type { Reader, Writer } from '../client';
import { boards } from '../tables/boards';
import { drafts, protocols, type Replacement } from '../tables/protocols';
import { versions, versionStates, withdrawnPublications } from '../tables/versions';
import type { BoardRow } from './boards';
import { insertRevision } from './revisions';

export type ProtocolRow = typeof protocols.$inferSelect;
export type DraftRow = typeof drafts.$inferSelect;
export type DraftSummary = Omit<DraftRow, 'document'>;

const { document: _document, ...withoutDocument } = getTableColumns(drafts);

export async function insertProtocol(tx: Writer, protocol: ProtocolRow): Promise<void> {
  await tx.insert(protocols).values(protocol);
}

export async function findProtocol(tx: Reader, protocolId: string): Promise<ProtocolRow | undefined> {
  return (await tx.select().from(protocols).where(eq(protocols.id, protocolId)))[0];
}

export async function findProtocolBySlug(
  tx: Reader,
  boardId: string,
  slug: string,
): Promise<ProtocolRow | undefined> {
  const rows = await tx
    .select()
    .from(protocols)
    .where(and(eq(protocols.boardId, boardId), eq(protocols.slug, slug)));
  return rows[0];
}

/**
 * Every protocol of a board, that of the last change first, with how many versions it has and how many of those are
 * published.
 */
export async function protocolsAt(
  tx: Reader,
  boardId: string,
): Promise<{ protocol: ProtocolRow; versions: number; published: number }[]> {
  const isPublished = sql`${versionStates.status} = 'published' and ${withdrawnPublications.versionId} is null`;
  return tx
    .select({
      protocol: protocols,
      versions: count(versions.id),
      published: count(sql`case when ${isPublished} then 1 end`),
    })
    .from(protocols)
    .innerJoin(drafts, eq(drafts.protocolId, protocols.id))
    .leftJoin(versions, eq(versions.protocolId, protocols.id))
    .leftJoin(versionStates, eq(versionStates.versionId, versions.id))
    .leftJoin(withdrawnPublications, eq(withdrawnPublications.versionId, versions.id))
    .where(eq(protocols.boardId, boardId))
    .groupBy(protocols.id)
    .orderBy(desc(drafts.changedAt), asc(protocols.id));
}

export async function insertDraft(tx: Writer, draft: Omit<DraftRow, 'title'>): Promise<void> {
  await tx.insert(drafts).values({ ...draft, title: draft.document.title });
}

/** A protocol with its board, and its draft without the document, which is long. */
export async function findProtocolWhole(
  tx: Reader,
  protocolId: string,
): Promise<{ protocol: ProtocolRow; board: BoardRow; draft: DraftSummary } | undefined> {
  const rows = await tx
    .select({ protocol: protocols, board: boards, draft: withoutDocument })
    .from(protocols)
    .innerJoin(boards, eq(boards.id, protocols.boardId))
    .innerJoin(drafts, eq(drafts.protocolId, protocols.id))
    .where(eq(protocols.id, protocolId));
  return rows[0];
}

/** The drafts of these protocols, without their documents, by the id of the protocol. */
export async function draftSummariesOf(
  tx: Reader,
  protocolIds: readonly string[],
): Promise<Map<string, DraftSummary>> {
  // All in the index drafts_in_short: nothing is read past a document.
  const rows = await tx
    .select(withoutDocument)
    .from(drafts)
    .where(inArray(drafts.protocolId, [...protocolIds]));
  return new Map(rows.map((row) => [row.protocolId, row]));
}

/** The protocols of a board that have a draft: all of them. */
export async function draftIdsAt(tx: Reader, boardId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: drafts.protocolId })
    .from(drafts)
    .innerJoin(protocols, eq(protocols.id, drafts.protocolId))
    .where(eq(protocols.boardId, boardId));
  return rows.map(({ id }) => id);
}

/** A draft with its document as the text that its row holds. */
export async function findDraftText(
  tx: Reader,
  protocolId: string,
): Promise<(DraftSummary & { text: string }) | undefined> {
  const rows = await tx
    .select({ ...withoutDocument, text: sql<string>`${drafts.document}` })
    .from(drafts)
    .where(eq(drafts.protocolId, protocolId));
  return rows[0];
}

export async function findDraft(tx: Reader, protocolId: string): Promise<DraftRow | undefined> {
  return (await tx.select().from(drafts).where(eq(drafts.protocolId, protocolId)))[0];
}

/**
 * Stores a changed draft over the revision that was read, and keeps the text that stood there; false when somebody was
 * first. `by` says what takes the place of that text.
 */
export async function storeDraft(
  tx: Writer,
  draft: {
    protocolId: string;
    document: Protocol;
    changedAt: string;
    changedBy: string;
    authorIds: string[];
  },
  revision: number,
  by: Replacement = 'edit',
): Promise<boolean> {
  const { protocolId, ...changed } = draft;
  const [before] = await tx
    .select({ ...withoutDocument, document: sql<string>`${drafts.document}` })
    .from(drafts)
    .where(and(eq(drafts.protocolId, protocolId), eq(drafts.revision, revision)));
  if (!before) return false;
  await insertRevision(tx, { ...before, replacedAt: draft.changedAt, replacedBy: by });
  const rows = await tx
    .update(drafts)
    .set({ ...changed, title: changed.document.title, revision: revision + 1 })
    .where(and(eq(drafts.protocolId, protocolId), eq(drafts.revision, revision)))
    .returning({ protocolId: drafts.protocolId });
  return rows.length === 1;
}

import { and, desc, eq, getTableColumns, gte, inArray, lt } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { packed, unpacked } from '../packed-text';
import { draftRevisions, type Replacement } from '../tables/protocols';

/** An earlier text of a draft, without the text itself. */
export type RevisionSummary = Omit<typeof draftRevisions.$inferSelect, 'document'>;

const { document: _document, ...withoutDocument } = getTableColumns(draftRevisions);

/** Keeps a text that another takes the place of. `document` is its JSON text. */
export async function insertRevision(
  tx: Writer,
  text: {
    protocolId: string;
    revision: number;
    title: string;
    document: string;
    changedAt: string;
    changedBy: string;
    replacedAt: string;
    replacedBy: Replacement;
  },
): Promise<void> {
  const { protocolId, revision, title, changedAt, changedBy, replacedAt, replacedBy } = text;
  const document = packed(text.document);
  await tx
    .insert(draftRevisions)
    .values({ protocolId, revision, title, document, changedAt, changedBy, replacedAt, replacedBy });
}

/** Earlier texts before a revision, newest first; none of before `from`. */
export async function revisionsBefore(
  tx: Reader,
  protocolId: string,
  revision: number,
  count: number,
  from = 1,
): Promise<RevisionSummary[]> {
  const within = and(lt(draftRevisions.revision, revision), gte(draftRevisions.revision, from));
  return tx
    .select(withoutDocument)
    .from(draftRevisions)
    .where(and(eq(draftRevisions.protocolId, protocolId), within))
    .orderBy(desc(draftRevisions.revision))
    .limit(count);
}

/** One earlier text, its document as JSON text. */
export async function findRevision(
  tx: Reader,
  protocolId: string,
  revision: number,
): Promise<(RevisionSummary & { document: string }) | undefined> {
  const [row] = await tx
    .select()
    .from(draftRevisions)
    .where(and(eq(draftRevisions.protocolId, protocolId), eq(draftRevisions.revision, revision)));
  return row && { ...row, document: unpacked(row.document) };
}

/**
 * The first revision of the text that stands there now: since then it was edited, not replaced as a whole by a file or
 * an earlier text. 1 when that never happened.
 */
export async function generationOf(tx: Reader, protocolId: string): Promise<number> {
  const [row] = await tx
    .select({ revision: draftRevisions.revision })
    .from(draftRevisions)
    .where(
      and(
        eq(draftRevisions.protocolId, protocolId),
        inArray(draftRevisions.replacedBy, ['upload', 'restore']),
      ),
    )
    .orderBy(desc(draftRevisions.revision))
    .limit(1);
  return (row?.revision ?? 0) + 1;
}

/** Earlier texts that stood until before a moment. */
export async function revisionsUntil(
  tx: Reader,
  protocolId: string,
  moment: string,
): Promise<RevisionSummary[]> {
  return tx
    .select(withoutDocument)
    .from(draftRevisions)
    .where(and(eq(draftRevisions.protocolId, protocolId), lt(draftRevisions.replacedAt, moment)))
    .orderBy(draftRevisions.revision);
}

export async function forgetRevisions(tx: Writer, protocolId: string, revisions: number[]): Promise<void> {
  // SQLite takes a limited number of values at once.
  for (let from = 0; from < revisions.length; from += 500) {
    const some = revisions.slice(from, from + 500);
    await tx
      .delete(draftRevisions)
      .where(and(eq(draftRevisions.protocolId, protocolId), inArray(draftRevisions.revision, some)));
  }
}

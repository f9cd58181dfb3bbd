import { and, asc, desc, eq, getTableColumns, gte, isNotNull, lt, lte, max, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { packed, unpacked } from '../packed-text';
import { draftSaves } from '../tables/draft-log';

/** A save without its edits. */
export type SaveRow = Omit<typeof draftSaves.$inferSelect, 'operations'>;

const { operations: _operations, ...withoutOperations } = getTableColumns(draftSaves);

/** Keeps a save. `operations` is their JSON text. */
export async function insertSave(tx: Writer, { operations, ...row }: SaveRow & { operations: string }) {
  await tx.insert(draftSaves).values({ ...row, operations: packed(operations) });
}

/** The newest save of a draft. */
export async function lastSave(tx: Reader, protocolId: string): Promise<SaveRow | undefined> {
  const rows = await tx
    .select(withoutOperations)
    .from(draftSaves)
    .where(eq(draftSaves.protocolId, protocolId))
    .orderBy(desc(draftSaves.revision))
    .limit(1);
  return rows[0];
}

/** What this person saved under this id. */
export async function findSave(
  tx: Reader,
  protocolId: string,
  by: string,
  saveId: string,
): Promise<SaveRow | undefined> {
  const own = and(eq(draftSaves.by, by), eq(draftSaves.saveId, saveId));
  const rows = await tx
    .select(withoutOperations)
    .from(draftSaves)
    .where(and(eq(draftSaves.protocolId, protocolId), own));
  return rows[0];
}

/** The saves from one revision on, oldest first, with their edits as JSON text. At most `count`: a log is long. */
export async function savesFrom(
  tx: Reader,
  protocolId: string,
  revision: number,
  count: number,
): Promise<(SaveRow & { operations: string })[]> {
  const rows = await tx
    .select()
    .from(draftSaves)
    .where(and(eq(draftSaves.protocolId, protocolId), gte(draftSaves.revision, revision)))
    .orderBy(asc(draftSaves.revision))
    .limit(count);
  return rows.map((row) => ({ ...row, operations: inflated(row.operations) }));
}

/** Empty when somebody put something else there: its digest does not fit then. */
function inflated(text: Buffer): string {
  try {
    return unpacked(text);
  } catch {
    return '';
  }
}

/** Every save of these revisions, oldest first, without the edits. */
export async function savesBetween(
  tx: Reader,
  protocolId: string,
  first: number,
  last: number,
): Promise<SaveRow[]> {
  const within = and(gte(draftSaves.revision, first), lte(draftSaves.revision, last));
  return tx
    .select(withoutOperations)
    .from(draftSaves)
    .where(and(eq(draftSaves.protocolId, protocolId), within))
    .orderBy(asc(draftSaves.revision));
}

/** Who saved from a revision on, each with the moment of their last save, the newest first. */
export async function saversFrom(
  tx: Reader,
  protocolId: string,
  revision: number,
): Promise<{ by: string; at: string }[]> {
  const last = max(draftSaves.revision);
  return tx
    .select({ by: draftSaves.by, at: sql<string>`max(${draftSaves.at})` })
    .from(draftSaves)
    .where(and(eq(draftSaves.protocolId, protocolId), gte(draftSaves.revision, revision)))
    .groupBy(draftSaves.by)
    .orderBy(desc(last));
}

/** The saves from a revision on that brought reasons. */
export async function reasonsSavedFrom(tx: Reader, protocolId: string, revision: number): Promise<string[]> {
  const rows = await tx
    .select({ reasons: draftSaves.reasons })
    .from(draftSaves)
    .where(
      and(
        eq(draftSaves.protocolId, protocolId),
        gte(draftSaves.revision, revision),
        isNotNull(draftSaves.reasons),
      ),
    );
  return rows.flatMap(({ reasons }) => reasons ?? []);
}

/** Forgets the saves of before a moment, but those from `revision` on. */
export async function forgetSaves(
  tx: Writer,
  protocolId: string,
  moment: string,
  revision: number,
): Promise<void> {
  await tx
    .delete(draftSaves)
    .where(
      and(
        eq(draftSaves.protocolId, protocolId),
        lt(draftSaves.at, moment),
        lt(draftSaves.revision, revision),
      ),
    );
}

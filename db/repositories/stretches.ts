import { asc, eq, lte } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { openStretches } from '../tables/draft-log';

/** Edits of one person, one after another, that have no row in the audit yet. */
export type OpenStretch = typeof openStretches.$inferSelect;

export async function findStretch(tx: Reader, protocolId: string): Promise<OpenStretch | undefined> {
  return (await tx.select().from(openStretches).where(eq(openStretches.protocolId, protocolId)))[0];
}

export async function storeStretch(tx: Writer, stretch: OpenStretch): Promise<void> {
  await tx
    .insert(openStretches)
    .values(stretch)
    .onConflictDoUpdate({ target: openStretches.protocolId, set: stretch });
}

export async function removeStretch(tx: Writer, protocolId: string): Promise<void> {
  await tx.delete(openStretches).where(eq(openStretches.protocolId, protocolId));
}

/** The stretches in which nothing happened since a moment, the oldest first. */
export async function stretchesUntil(tx: Reader, moment: string): Promise<OpenStretch[]> {
  return tx
    .select()
    .from(openStretches)
    .where(lte(openStretches.until, moment))
    .orderBy(asc(openStretches.until));
}

export async function stretchesAt(tx: Reader, boardId: string): Promise<OpenStretch[]> {
  return tx.select().from(openStretches).where(eq(openStretches.boardId, boardId));
}

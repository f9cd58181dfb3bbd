import { lastSession, storeSession } from '@/db/repositories/draft-history';
import type { Writer } from '@/db/client';
import { sessionOf, type SavedEdit } from '@/lib/core/history';

/** Puts a save in the session it belongs to. */
export async function keepSession(tx: Writer, protocolId: string, save: SavedEdit): Promise<void> {
  await storeSession(tx, protocolId, sessionOf(await lastSession(tx, protocolId), save));
}

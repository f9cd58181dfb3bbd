import { createSecretKey, type KeyObject } from 'node:crypto';
import { savesFrom, type SaveRow } from '@/db/repositories/draft-saves';
import { draftIdsAt, findDraftText } from '@/db/repositories/protocols';
import type { Reader } from '@/db/client';
import type { StoredDraft, StoredSaves } from '@/lib/core/replay';
import { contentHash } from '@/lib/server/basics/content-hash';
import { sealOfSave } from '@/lib/server/door/edit-chain';
import type { Pause } from './pause';

/** Saves at a time. */
const PIECE = 200;

/** The drafts of a board: every save held to its seal, every text hashed anew. */
export async function readDrafts(
  tx: Reader,
  boardId: string,
  key: Buffer,
  pause: Pause,
): Promise<StoredDraft[]> {
  const secret = createSecretKey(key);
  const drafts: StoredDraft[] = [];
  for (const protocolId of await draftIdsAt(tx, boardId)) {
    await pause();
    const draft = await findDraftText(tx, protocolId);
    if (!draft) continue;
    const { title, revision, text } = draft;
    const saves = await readSaves(tx, protocolId, secret, pause);
    drafts.push({ protocolId, title, revision, documentHash: contentHash(text), saves });
  }
  return drafts;
}

async function readSaves(
  tx: Reader,
  protocolId: string,
  key: KeyObject,
  pause: Pause,
): Promise<StoredSaves | undefined> {
  const seals = new Map<number, string>();
  let [oldest, newest]: [SaveRow | undefined, SaveRow | undefined] = [undefined, undefined];
  let isWhole = true;
  for (;;) {
    const rows = await savesFrom(tx, protocolId, (newest?.revision ?? 0) + 1, PIECE);
    for (const row of rows) {
      const follows = !newest || (row.revision === newest.revision + 1 && row.prevSeal === newest.seal);
      isWhole &&= follows && row.seal === sealOfSave(key, row) && row.digest === contentHash(row.operations);
      seals.set(row.revision, row.seal);
      oldest ??= row;
      newest = row;
    }
    if (rows.length < PIECE) break;
    await pause();
  }
  return oldest && newest && { isWhole, oldest, newest, sealAt: (revision) => seals.get(revision) };
}

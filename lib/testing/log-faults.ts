import type { Reader } from '@/db/client';
import { letOthers } from '@/lib/server/house/evidence/pause';
import { verifyBoard } from '@/lib/server/house/evidence/verify-board';

/** What is wrong with the logs of a board: the chain of the audit, and of the edits of each draft. People were planted. */
export async function logFaults(tx: Reader, boardId: string, key: Buffer) {
  const { findings } = await verifyBoard(tx, boardId, key, { pause: letOthers });
  return findings.filter(({ kind }) => kind !== 'roles_changed');
}

import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { databaseFile, lookAt, openUpgrading } from '@/db/client';
import { allBoards } from '@/db/repositories/boards';
import { copyDatabase, schemaAge } from '@/db/whole-file';
import { verifyBoard, type Verified } from '../evidence/verify-board';

export type VerifiedBoard = Verified & { id: string; name: string };

/**
 * Checks every board in a database file, which may be in use. One of an older program is checked on a copy that was
 * brought up to date: that shows as well that the upgrade works on this data.
 */
export async function verifyFile(file: string, key: Buffer, head?: string): Promise<VerifiedBoard[]> {
  const age = schemaAge(file);
  if (age === 'newer')
    throw new Error(`${file} is van een nieuwere Meldcode Studio. Werk eerst het programma bij.`);
  if (age === 'today') return verifyToday(file, key, head);
  if (age === 'empty') return [];
  const scratch = mkdtempSync(join(dirname(file), 'checking-'));
  try {
    copyDatabase(file, databaseFile(scratch));
    const upgraded = await openUpgrading(scratch, async () => undefined);
    await upgraded.close();
    return await verifyToday(databaseFile(scratch), key, head);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function verifyToday(file: string, key: Buffer, head: string | undefined): Promise<VerifiedBoard[]> {
  return lookAt(file, async (tx) => {
    const verified: VerifiedBoard[] = [];
    for (const { id, name } of await allBoards(tx)) {
      verified.push({ id, name, ...(await verifyBoard(tx, id, key, { head })) });
    }
    return verified;
  });
}

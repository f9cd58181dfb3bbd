import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@/db/client';
import { allBoards } from '@/db/repositories/boards';
import { seedDemo } from '@/scripts/seed-demo';
import { houseOn } from './world';

/** The key that seals the log of such a folder. */
export const loggedKey = Buffer.alloc(32, 7);

/**
 * A data folder as the product leaves it: everything in it came through the doors, so the log tells all of it. The
 * sample board, with a version in force that two councils consented to. Its database is closed.
 */
export async function loggedFolder(): Promise<{ folder: string; boardId: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'meldcode-logged-'));
  const database = openDatabase(folder);
  await seedDemo(houseOn(database, { auditKey: loggedKey }));
  const [board] = await database.read(allBoards);
  await database.close();
  writeFileSync(join(folder, 'audit.key'), loggedKey.toString('hex'), { mode: 0o600 });
  return { folder, boardId: board!.id };
}

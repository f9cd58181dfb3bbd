import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@/db/client';
import { allBoards } from '@/db/repositories/boards';
import { findPersonByEmail } from '@/db/repositories/people';
import { protocolsAt } from '@/db/repositories/protocols';
import type { Person } from '@/lib/core/access';
import type { House } from '@/lib/server/door/context';
import { applyOperations, getDraft } from '@/lib/server/drafts/drafts';
import { endStretches } from '@/lib/server/drafts/stretches';
import { seedDemo } from '@/scripts/seed-demo';
import { houseOn } from './world';

/** The key that seals the log of such a folder. */
export const loggedKey = Buffer.alloc(32, 7);

/**
 * A data folder as the product leaves it: everything in it came through the doors, so the log tells all of it. The
 * sample board, with a version in force that two councils consented to, and a draft that somebody is still writing on. Its
 * database is closed.
 */
export async function loggedFolder(): Promise<{ folder: string; boardId: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'meldcode-logged-'));
  const database = openDatabase(folder);
  const house = houseOn(database, { auditKey: loggedKey });
  await seedDemo(house);
  const [board] = await database.read(allBoards);
  await writeOn(house, board!.id);
  await database.close();
  writeFileSync(join(folder, 'audit.key'), loggedKey.toString('hex'), { mode: 0o600 });
  return { folder, boardId: board!.id };
}

/** Some edits that the audit tells of, and some in a stretch that still goes on. */
async function writeOn(house: House, boardId: string): Promise<void> {
  const [protocol] = await house.database.read((tx) => protocolsAt(tx, boardId));
  const writer = await house.database.read((tx) => findPersonByEmail(tx, 'redacteur@voorbeeld.example'));
  const { id: protocolId } = protocol!.protocol;
  const actor: Person = { kind: 'person', personId: writer!.id, boardId, roles: [{ name: 'editor' }] };
  const rename = async (title: string) => {
    const draft = await getDraft.run(house, actor, { protocolId });
    if (!draft.ok) throw new Error(draft.failure.code);
    const operations = [{ kind: 'change_protocol' as const, patch: { subtitle: title } }];
    const { revision } = draft.value;
    const saved = await applyOperations.run(house, actor, { protocolId, revision, operations });
    if (!saved.ok) throw new Error(saved.failure.code);
  };
  for (const title of ['Eerste', 'Tweede', 'Derde']) await rename(title);
  await endStretches(house, { all: true });
  for (const title of ['Vierde', 'Vijfde', 'Zesde']) await rename(title);
}

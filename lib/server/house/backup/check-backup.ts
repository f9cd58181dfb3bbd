import { statSync } from 'node:fs';
import { databaseFile } from '@/db/client';
import { faultsOf } from '@/db/whole-file';
import { hashOfPath } from '@/lib/server/basics/durable';
import { readManifest, type Manifest } from './manifest';
import { verifyFile, type VerifiedBoard } from './verify-file';

/**
 * Reads a whole backup: the file is the one that was made, nothing in it is broken, and every log holds up to where it
 * stood. Throws, in Dutch, when one of these is not so.
 */
export async function checkBackup(
  folder: string,
  key: Buffer,
): Promise<{ manifest: Manifest; boards: VerifiedBoard[] }> {
  const manifest = readManifest(folder);
  const file = databaseFile(folder);
  const isWhole =
    statSync(file, { throwIfNoEntry: false })?.size === manifest.bytes &&
    (await hashOfPath(file)) === manifest.sha256;
  if (!isWhole)
    throw new Error(`De database in ${folder} is niet meer het bestand dat is bewaard. ${another}`);
  const [fault] = faultsOf(file);
  if (fault !== undefined) throw new Error(`De database in ${folder} is beschadigd (${fault}). ${another}`);
  const boards = await verifyFile(file, key);
  for (const { name, brokenAt } of boards) {
    if (brokenAt !== undefined) {
      throw new Error(`Het logboek van ${name} in ${folder} klopt niet vanaf regel ${brokenAt}. ${another}`);
    }
  }
  const stood = JSON.stringify(manifest.boards);
  if (stood !== JSON.stringify(boards.map(({ id, name, rows, head }) => ({ id, name, rows, head })))) {
    throw new Error(`In ${folder} staat niet wat er is bewaard. ${another}`);
  }
  return { manifest, boards };
}

const another = 'Neem een andere reservekopie.';

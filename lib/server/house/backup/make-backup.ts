import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFile } from '@/db/client';
import { claimFolder } from '@/db/lock';
import { copyDatabase, faultsOf } from '@/db/whole-file';
import { hashOfPath, makeDurable, writeDurably } from '@/lib/server/basics/durable';
import { checkBackup } from './check-backup';
import { AUDIT_KEY, MANIFEST, readAuditKey, type Manifest } from './manifest';
import { verifyFile, type VerifiedBoard } from './verify-file';

/** A backup that was not finished: its maker was stopped. The next one clears it away. */
const UNFINISHED = '.unfinished';
/** A copy of data that is not whole. It is kept, but it is no backup. */
const BROKEN = '.niet-in-orde';

/** Where backups go when nobody says otherwise. */
export const backupsOf = (dataFolder: string): string => join(dataFolder, 'backups');

export type Backup = { folder: string; manifest: Manifest; boards: VerifiedBoard[] };

/**
 * Makes a backup of a data folder, also while it serves, in a folder of its own below `into`: the database as it was at
 * one moment and the key of its log. Session secrets stay out: a restore ends all sessions. It gets its name only after
 * everything in it was read back. Throws, in Dutch, when the data is not whole; the copy is then kept under another name.
 */
export async function makeBackup(dataFolder: string, into: string, now: Date): Promise<Backup> {
  const file = databaseFile(dataFolder);
  if (!existsSync(file)) {
    throw new Error(`In ${dataFolder} staat geen database. Geef de gegevensmap met MELDCODE_DATA=map.`);
  }
  const key = readAuditKey(dataFolder);
  if (!key) {
    throw new Error(
      `${join(dataFolder, AUDIT_KEY)} ontbreekt: zonder die sleutel is het logboek niet te controleren. Zet het bestand terug uit een oudere reservekopie.`,
    );
  }
  mkdirSync(into, { recursive: true, mode: 0o700 });
  const letGo = claimOrSay(into, `In ${into} wordt al een reservekopie gemaakt. Wacht tot die klaar is.`);
  try {
    for (const name of readdirSync(into)) {
      if (name.endsWith(UNFINISHED)) rmSync(join(into, name), { recursive: true });
    }
    const folder = join(into, now.toISOString().replaceAll(/[:.]/g, '-'));
    const workshop = folder + UNFINISHED;
    mkdirSync(workshop, { mode: 0o700 });
    const manifest = await fill(workshop, file, key, now).catch((error: unknown) => {
      renameSync(workshop, folder + BROKEN);
      throw error;
    });
    const { boards } = await checkBackup(workshop, key);
    renameSync(workshop, folder);
    makeDurable(into);
    return { folder, manifest, boards };
  } finally {
    letGo();
  }
}

/** Claims a folder, or says in Dutch who has it. */
export function claimOrSay(folder: string, message: string): () => void {
  try {
    return claimFolder(folder);
  } catch (error) {
    if (error instanceof Error && error.message.includes('in use by another process')) {
      throw new Error(message, { cause: error });
    }
    throw error;
  }
}

async function fill(workshop: string, file: string, key: Buffer, now: Date): Promise<Manifest> {
  const copy = databaseFile(workshop);
  copyDatabase(file, copy);
  makeDurable(copy);
  writeDurably(join(workshop, AUDIT_KEY), key.toString('hex'));
  const [fault] = faultsOf(copy);
  if (fault !== undefined) throw new Error(`De database is beschadigd (${fault}). ${restore}`);
  const boards = await verifyFile(copy, key);
  const broken = boards.find(({ brokenAt }) => brokenAt !== undefined);
  if (broken) {
    throw new Error(`Het logboek van ${broken.name} klopt niet vanaf regel ${broken.brokenAt}. ${restore}`);
  }
  const manifest: Manifest = {
    format: 1,
    madeAt: now.toISOString(),
    sha256: await hashOfPath(copy),
    bytes: statSync(copy).size,
    boards: boards.map(({ id, name, rows, head }) => ({ id, name, rows, head })),
  };
  writeDurably(join(workshop, MANIFEST), JSON.stringify(manifest, null, 2));
  makeDurable(workshop);
  return manifest;
}

const restore =
  'Er is geen reservekopie van gemaakt. Kijk met npm run verify wat er mis is, en zet een oudere reservekopie terug: npm run restore -- MAP';

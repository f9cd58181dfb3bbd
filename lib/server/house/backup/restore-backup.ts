import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { databaseFile, lookAt, openUpgrading } from '@/db/client';
import { anySession, deleteAllSessions } from '@/db/repositories/sessions';
import { faultsOf } from '@/db/whole-file';
import { makeDurable, writeDurably } from '@/lib/server/basics/durable';
import { writeAudit } from '@/lib/server/door/audit-chain';
import { checkBackup } from './check-backup';
import { claimOrSay } from './make-backup';
import { AUDIT_KEY, readAuditKey, readManifest, type Manifest } from './manifest';
import { verifyFile, type VerifiedBoard } from './verify-file';

/** What belongs to the data in use. Everything else in the folder (backups, earlier data) stays where it is. */
const live = ['meldcode.db', 'meldcode.db-wal', 'meldcode.db-shm', AUDIT_KEY, 'session.secret'];
const WORKSHOP = 'restoring';
/** While this is there the data in the folder is neither the old nor the new. */
const SWAPPING = 'swapping';

export type Restored = {
  manifest: Manifest;
  boards: VerifiedBoard[];
  /** Where the data that was in use stands now; undefined when there was none. */
  aside: string | undefined;
  keyFrom: 'backup' | 'data';
};

/** Throws, in Dutch, when a restore was stopped halfway: then nobody may go on with what is there. */
export function refuseHalfRestored(dataFolder: string): void {
  if (existsSync(join(dataFolder, WORKSHOP, SWAPPING))) {
    throw new Error(
      `Het terugzetten van een reservekopie in ${dataFolder} is halverwege gestopt. Doe het opnieuw: npm run restore -- MAP`,
    );
  }
}

/**
 * Puts a backup in the place of the data in use, which is kept aside. Everything is prepared and read back beside it
 * first: brought up to date, all sessions ended, and a row in every log that tells of it. Throws, in Dutch, and changes
 * nothing when the backup is not whole, its key is nowhere, or the folder is in use.
 */
export async function restoreBackup(from: string, dataFolder: string, now: Date): Promise<Restored> {
  readManifest(from);
  const found = findKey(from, dataFolder);
  const { manifest } = await checkBackup(from, found.key);
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const letGo = claimOrSay(
    dataFolder,
    `Meldcode Studio draait nog op ${dataFolder}. Stop het programma en zet de reservekopie dan terug.`,
  );
  try {
    const workshop = join(dataFolder, WORKSHOP);
    rmSync(workshop, { recursive: true, force: true });
    mkdirSync(workshop, { mode: 0o700 });
    copyFileSync(databaseFile(from), databaseFile(workshop));
    writeDurably(join(workshop, AUDIT_KEY), found.key.toString('hex'));
    await prepare(workshop, manifest, found.key, now);
    const boards = await readBack(workshop, manifest, found.key);
    const aside = swap(workshop, dataFolder, now);
    return { manifest, boards, aside, keyFrom: found.from };
  } finally {
    letGo();
  }
}

/** The key that belongs to the backup. Never makes one: a log that is sealed anew proves nothing. */
function findKey(from: string, dataFolder: string): { key: Buffer; from: 'backup' | 'data' } {
  const own = readAuditKey(from);
  if (own) return { key: own, from: 'backup' };
  const present = readAuditKey(dataFolder);
  if (present) return { key: present, from: 'data' };
  throw new Error(
    `In ${resolve(from)} ontbreekt audit.key, en in ${dataFolder} staat hij ook niet. Zonder die sleutel is het logboek niet te controleren. Zet audit.key terug uit een andere reservekopie; er wordt er nooit een nieuwe gemaakt.`,
  );
}

/** Ends every session, tells it in the log, and brings the data up to date. */
async function prepare(workshop: string, manifest: Manifest, key: Buffer, now: Date): Promise<void> {
  const database = await openUpgrading(workshop, async () => undefined);
  try {
    await database.transaction(async (tx) => {
      await deleteAllSessions(tx);
      for (const { id, rows, head } of manifest.boards) {
        const detail = { madeAt: manifest.madeAt, rows, head };
        const row = { boardId: id, subject: id, at: now.toISOString(), actorId: null, detail };
        await writeAudit(tx, key, { ...row, action: 'restore_backup' });
      }
    });
  } finally {
    await database.close();
  }
}

/** What will be in use is read as a whole before it is: success is never said of something nobody read. */
async function readBack(workshop: string, manifest: Manifest, key: Buffer): Promise<VerifiedBoard[]> {
  const file = databaseFile(workshop);
  const [fault] = faultsOf(file);
  const boards = await verifyFile(file, key);
  const isWhole = manifest.boards.every(({ id, rows }) =>
    boards.some((board) => board.id === id && board.rows === rows + 1 && board.brokenAt === undefined),
  );
  const hasSessions = await lookAt(file, anySession);
  if (fault !== undefined || !isWhole || boards.length !== manifest.boards.length || hasSessions) {
    throw new Error(
      `Wat is teruggezet klopt niet bij het nalezen${fault === undefined ? '' : ` (${fault})`}. Je gegevens zijn niet veranderd. Neem een andere reservekopie.`,
    );
  }
  return boards;
}

/** The data in use goes aside, the new comes in its place. Stopped halfway, no program starts on what is there. */
function swap(workshop: string, dataFolder: string, now: Date): string | undefined {
  makeDurable(databaseFile(workshop));
  writeDurably(join(workshop, SWAPPING), '');
  makeDurable(workshop);
  const present = readdirSync(dataFolder).filter((name) => live.includes(name));
  const aside = join(dataFolder, `set-aside-${now.toISOString().replaceAll(/[:.]/g, '-')}`);
  if (present.length > 0) mkdirSync(aside, { mode: 0o700 });
  for (const name of present) renameSync(join(dataFolder, name), join(aside, name));
  for (const name of ['meldcode.db', AUDIT_KEY]) renameSync(join(workshop, name), join(dataFolder, name));
  makeDurable(dataFolder);
  rmSync(workshop, { recursive: true });
  return present.length > 0 ? aside : undefined;
}

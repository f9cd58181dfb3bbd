import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openUpgrading } from '@/db/client';
import { hasAnyBoard } from '@/db/repositories/boards';
import { passwordCheck } from '@/lib/server/basics/check-password';
import { openLive } from '@/lib/server/basics/live';
import { openPresence } from '@/lib/server/basics/presence';
import { latelyMade } from '@/lib/server/basics/lately-made';
import type { House } from '@/lib/server/door/context';
import { openForms } from '@/lib/server/basics/kept-forms';
import { openUnderWay } from '@/lib/server/basics/under-way';
import { openPasswords } from '@/lib/server/basics/passwords';
import { backupsOf, makeBackup } from './backup/make-backup';
import { AUDIT_KEY, readAuditKey } from './backup/manifest';
import { refuseHalfRestored } from './backup/restore-backup';
import { secretFile } from './secret-file';
import { readSettings, type Settings } from '@/lib/server/basics/settings';
import { newToken } from '@/lib/server/basics/tokens';
import { openHashing } from '@/lib/server/work/open-hashing';
import { openWork, workLimits } from '@/lib/server/work/open-work';
import { remembering } from '@/lib/server/work/remembering';
import { workerCode } from '@/lib/server/work/worker-code';

/** The house as it runs in this process, with the secret that seals its session cookies. */
export type Installation = { house: House; sessionSecret: string; close: () => Promise<void> };

/** Files of schools, some of which are a megabyte; the public site keeps what it sent in the form it sent it in. */
const SCHOOL_FILES_KEPT = 100;
/** So many versions are ready for who reads them before they are published. */
const VERSIONS_KEPT = 4;

/** Opens the data folder and everything the house needs. Throws when the folder is in use or cannot be trusted. */
export async function openInstallation(settings: Settings): Promise<Installation> {
  const { dataFolder } = settings;
  refuseHalfRestored(dataFolder);
  const database = await openUpgrading(dataFolder, () => backUpBeforeUpgrade(dataFolder));
  const { work, close: endWork } = openWork(workerCode);
  const hashing = openHashing(workerCode);
  try {
    // A new key would say of everything in the log that it was tampered with, and nothing could tell otherwise.
    if (!readAuditKey(dataFolder) && (await database.read(hasAnyBoard))) {
      throw new Error(
        `${join(dataFolder, AUDIT_KEY)} ontbreekt. Zet het bestand terug uit een reservekopie; er wordt geen nieuwe gemaakt.`,
      );
    }
    const now = () => new Date();
    const passwords = openPasswords(hashing.argon);
    const auditKey = Buffer.from(secretFile(dataFolder, AUDIT_KEY), 'hex');
    const live = openLive();
    const house: House = {
      database,
      now,
      newId,
      newToken,
      passwords,
      checkPassword: passwordCheck({ database, now, passwords }),
      work: remembering(work),
      previews: latelyMade(VERSIONS_KEPT),
      schoolFiles: latelyMade(SCHOOL_FILES_KEPT, workLimits.workers),
      live,
      presence: openPresence({
        tell: live.tell,
        newId,
        now: () => Date.now(),
        after: (ms, task) => void setTimeout(task, ms).unref(),
      }),
      publishing: openUnderWay(),
      isDiskFull: () => database.isFull(),
      readContent,
      baseUrl: settings.baseUrl,
      auditKey,
      forms: openForms(join(dataFolder, 'compressed'), auditKey),
    };
    const close = async () => {
      endWork();
      hashing.close();
      await database.close();
    };
    const sessionSecret = settings.sessionSecret ?? secretFile(dataFolder, 'session.secret');
    return { house, sessionSecret, close };
  } catch (error) {
    endWork();
    await database.close();
    throw error;
  }
}

/** No verified backup, no upgrade. */
async function backUpBeforeUpgrade(dataFolder: string): Promise<void> {
  await makeBackup(dataFolder, backupsOf(dataFolder), new Date());
}

/** An id that is also a valid id inside a protocol document: a letter and 96 random bits. */
function newId(): string {
  return `i${randomBytes(12).toString('hex')}`;
}

const readContent: House['readContent'] = (start) => {
  const file = start === 'model' ? 'model-meldcode.json' : `${start}.json`;
  return readFile(join(process.cwd(), 'content', file), 'utf8');
};

const key = Symbol.for('meldcode-studio.installation');
type Shelf = { [key]?: Promise<Installation> };

/**
 * The one installation of this process. The server script and the pages that Next bundles hold different copies of
 * this module, so it lives on the process and not in the module; whoever asks first opens it.
 */
export function theInstallation(): Promise<Installation> {
  const shelf = globalThis as Shelf;
  return (shelf[key] ??= openInstallation(readSettings(process.env)).catch((error: unknown) => {
    delete shelf[key];
    throw error;
  }));
}

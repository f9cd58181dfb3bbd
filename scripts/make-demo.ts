import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { claimFolder } from '@/db/lock';
import type { House } from '@/lib/server/door/context';
import { openInstallation } from '@/lib/server/house/installation';
import type { Settings } from '@/lib/server/basics/settings';

/** The database comes last: while it is not there, nothing has been made. Session cookies get a secret of their own. */
const kept = ['audit.key', 'meldcode.db'];

/**
 * Makes the data folder of the sample board, unless it holds a database already. `seed` fills it in a folder within,
 * and only what is finished comes out: killed halfway, the next start begins anew. Tells whether it made something.
 * Throws when another process is making it.
 */
export async function makeDemo(
  settings: Settings,
  seed: (house: House) => Promise<unknown>,
): Promise<boolean> {
  const { dataFolder } = settings;
  if (existsSync(join(dataFolder, 'meldcode.db'))) return false;
  const workshop = join(dataFolder, 'unfinished');
  mkdirSync(workshop, { recursive: true, mode: 0o700 });
  claimFolder(workshop)();
  rmSync(workshop, { recursive: true });
  const installation = await openInstallation({ ...settings, dataFolder: workshop });
  try {
    await seed(installation.house);
  } finally {
    await installation.close();
  }
  for (const name of kept) renameSync(join(workshop, name), join(dataFolder, name));
  rmSync(workshop, { recursive: true });
  return true;
}

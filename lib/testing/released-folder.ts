import { copyFileSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { databaseFile } from '@/db/client';

const fixtures = join('db', 'fixtures');

/** The releases of which a data folder is kept, by their newest migration, oldest first. */
export const releases = (): string[] => readdirSync(fixtures).toSorted();

/** A data folder as the program of that release left it, to do with as one likes. */
export function releasedFolder(release: string): string {
  const folder = mkdtempSync(join(tmpdir(), `meldcode-${release}-`));
  writeFileSync(databaseFile(folder), gunzipSync(readFileSync(join(fixtures, release, 'meldcode.db.gz'))));
  copyFileSync(join(fixtures, release, 'audit.key'), join(folder, 'audit.key'));
  return folder;
}

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { databaseFile } from '@/db/client';
import { migrationsFolder, readMigrations } from '@/db/migrate';
import { copyDatabase } from '@/db/whole-file';
import { loggedFolder, loggedKey } from './logged-house';

/**
 * Keeps a data folder of this program in db/fixtures, under the newest migration: every later program must be able to
 * upgrade it. Run it once, when a migration is new: `npm exec tsx lib/testing/keep-release.ts`. What is kept never
 * changes again.
 */
const newest = readMigrations(migrationsFolder).at(-1)!.tag;
const { folder } = await loggedFolder();
const kept = join('db', 'fixtures', newest);
mkdirSync(kept, { recursive: true });
copyDatabase(databaseFile(folder), join(folder, 'whole.db'));
writeFileSync(join(kept, 'meldcode.db.gz'), gzipSync(readFileSync(join(folder, 'whole.db')), { level: 9 }));
writeFileSync(join(kept, 'audit.key'), loggedKey.toString('hex'));
rmSync(folder, { recursive: true });

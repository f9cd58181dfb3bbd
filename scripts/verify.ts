import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { databaseFile } from '@/db/client';
import { faultsOf } from '@/db/whole-file';
import { readSettings } from '@/lib/server/basics/settings';
import { AUDIT_KEY, readAuditKey } from '@/lib/server/house/backup/manifest';
import { refuseHalfRestored } from '@/lib/server/house/backup/restore-backup';
import { verifyFile } from '@/lib/server/house/backup/verify-file';
import { KEPT_HEAD } from '@/lib/server/house/evidence/verify-board';
import { orSayWhy } from './or-say-why';
import { tellBoards } from './tell-boards';

/**
 * npm run verify [-- FOLDER] [--head CODE]: is everything in MELDCODE_DATA (./data), or in a backup, as its log says?
 * Exit 0 yes, 1 no, 2 it could not be checked.
 */
await orSayWhy(
  async () => {
    const { values, positionals } = parseArgs({
      options: { head: { type: 'string' } },
      allowPositionals: true,
    });
    const head = values.head?.trim().toLowerCase();
    if (head !== undefined && !KEPT_HEAD.test(head)) {
      throw new Error('Geef bij --head de controlecode zoals die is bewaard: minstens de eerste 16 tekens.');
    }
    const [given] = positionals;
    const folder = given === undefined ? readSettings(process.env).dataFolder : resolve(given);
    refuseHalfRestored(folder);
    const key = readAuditKey(folder);
    if (!key)
      throw new Error(`In ${folder} ontbreekt ${AUDIT_KEY}. Zet het bestand terug uit een reservekopie.`);
    const faults = faultsOf(databaseFile(folder));
    for (const fault of faults) console.log(`De database is beschadigd: ${fault}`);
    const boards = await verifyFile(databaseFile(folder), key, head);
    const isSound = tellBoards(boards, head !== undefined);
    process.exit(isSound && faults.length === 0 ? 0 : 1);
  },
  { what: 'Controleren is niet gelukt.', code: 2 },
);

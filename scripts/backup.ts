import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '@/lib/server/basics/settings';
import { backupsOf, makeBackup } from '@/lib/server/house/backup/make-backup';
import { orSayWhy } from './or-say-why';
import { tellBoards } from './tell-boards';

/** npm run backup [-- --to FOLDER]: a backup of MELDCODE_DATA (./data), also while it serves. */
await orSayWhy(
  async () => {
    const { values } = parseArgs({ options: { to: { type: 'string' } } });
    const { dataFolder } = readSettings(process.env);
    const into = values.to === undefined ? backupsOf(dataFolder) : resolve(values.to);
    const { folder, boards } = await makeBackup(dataFolder, into, new Date());
    console.log(`Reservekopie gemaakt en nagelezen: ${folder}`);
    tellBoards(boards);
    console.log('Bewaar een kopie van deze map op een andere plek.');
  },
  { what: 'Er is geen reservekopie gemaakt.' },
);

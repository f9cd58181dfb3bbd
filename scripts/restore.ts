import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { momentInDutch } from '@/lib/core/dutch';
import { readSettings } from '@/lib/server/basics/settings';
import { restoreBackup } from '@/lib/server/house/backup/restore-backup';
import { orSayWhy } from './or-say-why';
import { tellBoards } from './tell-boards';

/** npm run restore -- FOLDER: puts a backup in the place of MELDCODE_DATA (./data). */
await orSayWhy(
  async () => {
    const { positionals } = parseArgs({ allowPositionals: true });
    const [from] = positionals;
    if (from === undefined || positionals.length > 1) {
      throw new Error('Geef de map van één reservekopie: npm run restore -- data/backups/MAP');
    }
    const { dataFolder } = readSettings(process.env);
    const { manifest, boards, aside, keyFrom } = await restoreBackup(resolve(from), dataFolder, new Date());
    console.log(
      `De gegevens van ${momentInDutch(manifest.madeAt)} zijn teruggezet in ${dataFolder} en nagelezen.`,
    );
    if (keyFrom === 'data')
      console.log('In de reservekopie ontbrak audit.key; die van de gegevensmap past erbij.');
    tellBoards(boards);
    if (aside !== undefined) console.log(`Wat er eerst stond, is bewaard in ${aside}.`);
    console.log('Iedereen moet opnieuw inloggen. Start het programma met npm start.');
  },
  { what: 'Er is niets teruggezet.' },
);

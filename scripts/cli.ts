/** `npm run -s cli -- check|render|compare|walk|law FILE ...`: a protocol from the command line. See cli/help.ts. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textOfFile } from '@/lib/core/protocol';
import { main } from './cli/main';

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  read: async (file) => textOfFile(await readFile(file)),
  list: async (folder) => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  },
  write: (file, content) => writeFile(file, content),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  today: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date()),
  lawTexts: fileURLToPath(new URL('../content/law', import.meta.url)),
});

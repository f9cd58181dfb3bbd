import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileProgram } from '@/lib/server/basics/programs';

const folder = '.cache/bench';

/** A module compiled as the build compiles it: run from its sources, every function first tells its name, a tenth of the time. */
export async function asBuilt<Module>(entry: string): Promise<Module> {
  const { code } = await compileProgram({
    name: 'bench',
    entry,
    options: { format: 'esm', platform: 'node', packages: 'external' },
  });
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${entry.replaceAll('/', '-')}.mjs`);
  await writeFile(file, code);
  return (await import(pathToFileURL(file).href)) as Module;
}

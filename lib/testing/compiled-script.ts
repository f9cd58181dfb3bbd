import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { compileProgram } from '@/lib/server/basics/programs';

/**
 * Compiles a script of ours once, for all the processes that a test starts with it: tsx would do it for each. Gives what
 * starts one, waits for its end and tells what it said. Packages stay aside; the working directory stays ours.
 */
export async function compiledScript(entry: string) {
  const { code } = await compileProgram({
    name: entry,
    entry,
    options: {
      format: 'esm',
      platform: 'node',
      target: 'node24',
      packages: 'external',
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(entry)) },
    },
  });
  return (...argv: string[]) =>
    spawnSync(process.execPath, ['--input-type=module', '-', ...argv], { input: code, encoding: 'utf8' });
}

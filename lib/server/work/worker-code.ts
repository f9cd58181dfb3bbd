import { build } from 'esbuild';

/** Where the program of a worker begins, from the working directory. */
const entry = 'lib/server/work/worker.ts';

/** The program of a worker as one file of JavaScript, packages aside. Throws when it does not compile. */
export async function workerCode(): Promise<string> {
  const made = await build({
    entryPoints: [entry],
    absWorkingDir: process.cwd(),
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const [file] = made.outputFiles;
  if (!file) throw new Error('esbuild gave no file');
  return file.text;
}

import { build } from 'esbuild';

/** Where the script of the checklist begins, from the working directory. */
const entry = 'lib/browser/checklist/main.ts';

/**
 * The checklist's script as one file. Made at publication and stored with the version, so that a version
 * keeps working with the script it was published with. Throws when it does not compile.
 */
export async function makeChecklistScript(): Promise<string> {
  const made = await build({
    entryPoints: [entry],
    absWorkingDir: process.cwd(),
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const [file] = made.outputFiles;
  if (!file) throw new Error('esbuild gave no file');
  return file.text;
}

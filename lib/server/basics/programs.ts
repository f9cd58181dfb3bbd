import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';

/** A program of ours that runs elsewhere, in a browser or a process of its own: one file made of many sources. */
export type Program = { name: string; entry: string; options: BuildOptions };

type Made = { code: string; sources: Record<string, string> };

/** Where the build leaves them (scripts/build.ts), from the working directory. */
const shelf = '.next/programs';
/** What else says what a program becomes: how paths are found, and which compiler makes it. */
const always = ['tsconfig.json', 'package-lock.json'];

const hashOf = async (path: string) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

/** Makes the program from its sources. Throws when it does not compile. */
export async function compileProgram({ entry, options }: Program): Promise<Made> {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: [entry],
    absWorkingDir: process.cwd(),
    bundle: true,
    write: false,
    metafile: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild gave no file');
  const paths = [...Object.keys(metafile.inputs), ...always];
  const sources = await Promise.all(paths.map(async (path) => [path, await hashOf(path)] as const));
  return { code: file.text, sources: Object.fromEntries(sources) };
}

/** Puts the program ready, so that nobody waits for the compiler when it is asked. */
export async function keepProgram(program: Program, folder = shelf): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${program.name}.json`), JSON.stringify(await compileProgram(program)));
}

/** The program: as the build put it ready when that is of these very sources, else made now. Throws as compileProgram. */
export async function programCode(program: Program, folder = shelf): Promise<string> {
  return (await keptCode(program, folder)) ?? (await compileProgram(program)).code;
}

async function keptCode({ name }: Program, folder: string): Promise<string | undefined> {
  try {
    const { code, sources } = JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')) as Made;
    const isSame = async ([path, hash]: [string, string]) => (await hashOf(path)) === hash;
    return (await Promise.all(Object.entries(sources).map(isSame))).every(Boolean) ? code : undefined;
  } catch {
    // Not built, half built, or a source is gone.
    return undefined;
  }
}

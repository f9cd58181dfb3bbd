import { mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Compiles a script of lib/testing once: every kill needs a process of its own. Gives the file to start with node. */
export async function killableScript(source: URL): Promise<string> {
  const entry = fileURLToPath(source);
  // Inside the project, where the packages are found.
  const outfile = `.cache/${basename(entry, '.ts')}.mjs`;
  mkdirSync('.cache', { recursive: true });
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // What is compiled in starts three times as fast; these are binary, read files of their own or bring the banner too.
    external: [
      'better-sqlite3',
      '@node-rs/argon2',
      'esbuild',
      'pdfkit',
      'sharp',
      'fflate',
      '@resvg/resvg-js',
    ],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    alias: { '@': process.cwd() },
    logLevel: 'error',
  });
  return outfile;
}

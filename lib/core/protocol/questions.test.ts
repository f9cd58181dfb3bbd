import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('the questions bring no package into a browser bundle', async () => {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL('./questions.ts', import.meta.url))],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    logLevel: 'silent',
  });
  expect(Object.keys(metafile.inputs).filter((file) => file.includes('node_modules'))).toEqual([]);
});

it('a script that asks for no name leaves the table of names out', async () => {
  const { outputFiles } = await build({
    stdin: { contents: "export { everyCard } from './questions';", resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  expect(outputFiles[0]?.text).not.toContain('participatiepunt');
});
